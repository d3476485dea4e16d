using System.Globalization;
using System.Text;
using Synoptic.Stories.Clauses;
using Synoptic.Training.Learning;

namespace Synoptic.Training.Clauses;

/// <summary><c>agreements DATA REPOSITORY OUT</c>: whether two linked clauses state the same, from pairs that readers judged.</summary>
internal static class AgreementCommand
{
    private const string Pairs = "evaluation/gold/agreements/pairs.tsv";
    private const int Folds = 10;
    private static readonly double[] Thresholds = [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];

    /// <summary>Trains, writes <c>clause-agreements.tsv</c>, and reports a cross-validation over stories and topics.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="repository">The repository, which holds the judged pairs and the stories that are not of the data folder.</param>
    /// <param name="output">The folder to write to.</param>
    public static void Run(string data, string repository, string output)
    {
        JudgedPair[] judged = [.. JudgedPair.Read(Path.Combine(repository, Pairs))];
        AgreementExamples examples = AgreementExamples.Read(Path.Combine(data, "coreference", "ecbplus"), repository, judged);
        Report(judged.Length, examples, Unseen(examples));
        File.WriteAllText(Path.Combine(output, "clause-agreements.tsv"), Write(PairRegression.Fit(examples.Rows, examples.IsSame)));
    }

    /// <summary>Scores every pair by a model that saw no pair of its story or topic.</summary>
    private static double[] Unseen(AgreementExamples examples)
    {
        string[] folds = [.. examples.Folds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        double[] scores = new double[examples.Rows.Length];
        for (int fold = 0; fold < Folds; fold++)
        {
            int held = fold;
            ILookup<bool, int> isHeld = Enumerable.Range(0, scores.Length).ToLookup(pair => Array.IndexOf(folds, examples.Folds[pair]) % Folds == held);
            double[] model = PairRegression.Fit([.. isHeld[false].Select(pair => examples.Rows[pair])], [.. isHeld[false].Select(pair => examples.IsSame[pair])]);
            foreach (int pair in isHeld[true])
            {
                scores[pair] = PairRegression.Score(model, examples.Rows[pair]);
            }
        }

        return scores;
    }

    private static void Report(int judged, AgreementExamples examples, double[] scores)
    {
        int same = examples.IsSame.Count(isSame => isSame);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{judged} pairs judged, {scores.Length} still read, {same} the same"));
        foreach (double threshold in Thresholds)
        {
            ILookup<bool, double> kept = scores.Zip(examples.IsSame).Where(pair => pair.First >= threshold).ToLookup(pair => pair.Second, pair => pair.First);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  from {threshold:F2}: kept {kept[true].Count()} of them, and {kept[false].Count()} others"));
        }
    }

    private static string Write(double[] model)
    {
        var table = new StringBuilder("# origin: trained on pairs of clauses that readers judged, of the project's own stories and of ECB+ (A. Cybulska and P. Vossen, LREC 2014); licence: CC BY 3.0; see clauses.md\n");
        foreach ((string name, double weight) in ClauseFeatures.Names.Insert(0, "bias").Zip(model))
        {
            table.Append(CultureInfo.InvariantCulture, $"{name}\t{weight:F4}\n");
        }

        return table.ToString();
    }
}

using System.Globalization;
using System.Text;
using Synoptic.Evaluation.Passages.Model;
using Synoptic.Stories.Clauses;
using Synoptic.Training.Learning;

namespace Synoptic.Training.Clauses;

/// <summary><c>clauses DATA OUT</c>: the comparison of clauses from the training topics of ECB+.</summary>
internal static class ClauseCommand
{
    private const int Folds = 5;
    private static readonly double[] Precisions = [0.95, 0.9, 0.85, 0.8];

    /// <summary>Trains, writes <c>clause-pairs.tsv</c>, and reports a cross-validation over topics and the development topics.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="output">The folder to write to.</param>
    public static void Run(string data, string output)
    {
        string folder = Path.Combine(data, "coreference", "ecbplus");
        ClauseExamples training = ClauseExamples.Read(folder, PassageSplit.Training);
        Report("training", training, Unseen(training));
        double[] model = PairRegression.Fit(training.Rows, training.IsSame);
        File.WriteAllText(Path.Combine(output, "clause-pairs.tsv"), Write(model));
        ClauseExamples development = ClauseExamples.Read(folder, PassageSplit.Development);
        Report("development", development, [.. development.Rows.Select(row => PairRegression.Score(model, row))]);
    }

    /// <summary>Scores every pair by a model that saw no pair of its topic.</summary>
    private static double[] Unseen(ClauseExamples examples)
    {
        int[] topics = [.. examples.Topics.Distinct().Order()];
        double[] scores = new double[examples.Rows.Length];
        for (int fold = 0; fold < Folds; fold++)
        {
            int held = fold;
            ILookup<bool, int> isHeld = Enumerable.Range(0, scores.Length).ToLookup(pair => Array.IndexOf(topics, examples.Topics[pair]) % Folds == held);
            double[] model = PairRegression.Fit([.. isHeld[false].Select(pair => examples.Rows[pair])], [.. isHeld[false].Select(pair => examples.IsSame[pair])]);
            foreach (int pair in isHeld[true])
            {
                scores[pair] = PairRegression.Score(model, examples.Rows[pair]);
            }
        }

        return scores;
    }

    /// <summary>Recall at some precisions, of the geometric mean of score and likeness, by which clauses are aligned.</summary>
    private static void Report(string name, ClauseExamples examples, double[] scores)
    {
        int likeness = ClauseFeatures.Names.IndexOf("likeness") + 1;
        int gold = examples.IsSame.Count(isSame => isSame);
        (double Score, bool IsSame)[] ranked = [.. scores.Select((score, pair) => (Math.Sqrt(score * examples.Rows[pair][likeness]), examples.IsSame[pair])).OrderByDescending(entry => entry.Item1)];
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {ranked.Length} pairs, {gold} of one event"));
        foreach (double precision in Precisions)
        {
            int right = 0;
            (int Right, double Score) best = default;
            for (int place = 0; place < ranked.Length; place++)
            {
                right += ranked[place].IsSame ? 1 : 0;
                best = right >= precision * (place + 1) ? (right, ranked[place].Score) : best;
            }

            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  precision {precision:F2}: recall {(double)best.Right / gold:F3}, from {best.Score:F2}"));
        }
    }

    private static string Write(double[] model)
    {
        var table = new StringBuilder("# origin: trained on ECB+ (A. Cybulska and P. Vossen, LREC 2014); licence: CC BY 3.0; see clauses.md\n");
        foreach ((string name, double weight) in ClauseFeatures.Names.Insert(0, "bias").Zip(model))
        {
            table.Append(CultureInfo.InvariantCulture, $"{name}\t{weight:F4}\n");
        }

        return table.ToString();
    }
}

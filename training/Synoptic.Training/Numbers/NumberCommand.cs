using System.Globalization;
using System.Text;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Training.Learning;

namespace Synoptic.Training.Numbers;

/// <summary><c>numbers OUT STORIES...</c>: the comparison of numbers whose values agree, from planted stories.</summary>
internal static class NumberCommand
{
    private const int Folds = 10;

    /// <summary>Trains, writes <c>number-pairs.tsv</c>, and reports a cross-validation over stories.</summary>
    /// <param name="folders">Each a planted story, or a folder of them.</param>
    /// <param name="output">The folder to write to.</param>
    public static void Run(IEnumerable<string> folders, string output)
    {
        NumberExamples examples = NumberExamples.Read(folders);
        Report(examples, Unseen(examples));
        File.WriteAllText(Path.Combine(output, "number-pairs.tsv"), Write(PairRegression.Fit(examples.Rows, examples.AreOfOne)));
    }

    /// <summary>Scores every pair by a model that saw no pair of its story.</summary>
    private static double[] Unseen(NumberExamples examples)
    {
        double[] scores = new double[examples.Rows.Length];
        for (int fold = 0; fold < Folds; fold++)
        {
            int held = fold;
            ILookup<bool, int> isHeld = Enumerable.Range(0, scores.Length).ToLookup(pair => examples.Stories[pair] % Folds == held);
            double[] model = PairRegression.Fit([.. isHeld[false].Select(pair => examples.Rows[pair])], [.. isHeld[false].Select(pair => examples.AreOfOne[pair])]);
            foreach (int pair in isHeld[true])
            {
                scores[pair] = PairRegression.Score(model, examples.Rows[pair]);
            }
        }

        return scores;
    }

    private static void Report(NumberExamples examples, double[] scores)
    {
        int gold = examples.AreOfOne.Count(isSame => isSame);
        ILookup<bool, double> found = scores.Zip(examples.AreOfOne).Where(pair => pair.First >= NumberLikeness.Threshold).ToLookup(pair => pair.Second, pair => pair.First);
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{scores.Length} pairs, {gold} of one thing; found {found[true].Count()}, and {found[false].Count()} wrong ones"));
    }

    private static string Write(double[] model)
    {
        var table = new StringBuilder("# origin: trained on the project's own stories (evaluation/gold, samples), written for it; licence: MIT; see numbers.md\n");
        foreach ((string name, double weight) in NumberFeatures.Names.Insert(0, "bias").Zip(model))
        {
            table.Append(CultureInfo.InvariantCulture, $"{name}\t{weight:F4}\n");
        }

        return table.ToString();
    }
}

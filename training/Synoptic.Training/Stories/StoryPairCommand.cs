using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Stories.Grouping;
using Synoptic.Training.Learning;

namespace Synoptic.Training.Stories;

/// <summary><c>story-pairs ECBPLUS OUT</c>: trains the scorer of pairs of reports that tell one story.</summary>
internal static class StoryPairCommand
{
    // Pairs that share fewer of their words never reach the scorer.
    private const double LeastWords = 0.06;

    private const string Header =
        "# origin: logistic regression over pairs of reports of ECB+ (A. Cybulska and P. Vossen, LREC 2014), topics 1-35 without the "
        + "development topics, by training/Synoptic.Training story-pairs; licence: CC0, weights only (ECB+ is CC BY 3.0)\n";

    /// <summary>Writes one line for each feature: its name and weight.</summary>
    public static void Run(string folder, string output)
    {
        PlainStoryReader reader = new();
        ImmutableArray<(LabelledReport Report, StoryReading Reading)> reports =
            [.. LabelledReports.Read(folder).Select(report => (report, reader.Read(report.Document)))];
        var features = new List<double[]>();
        var answers = new List<bool>();
        for (int right = 0; right < reports.Length; right++)
        {
            for (int left = 0; left < right; left++)
            {
                double[] values = new double[StoryPairFeatures.Names.Length];
                StoryPairFeatures.Read(reports[left].Reading, reports[right].Reading, values);
                if (values[1] >= LeastWords)
                {
                    features.Add(values);
                    answers.Add(reports[left].Report.Topic == reports[right].Report.Topic && reports[left].Report.IsPlus == reports[right].Report.IsPlus);
                }
            }
        }

        double[] weights = PairRegression.Fit(features, answers);
        File.WriteAllText(output, Header + string.Concat(StoryPairFeatures.Names.Zip(weights, (name, weight) =>
            string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:F4}\n"))));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{reports.Length} reports, {features.Count} pairs, {answers.Count(answer => answer)} of one story"));
    }
}

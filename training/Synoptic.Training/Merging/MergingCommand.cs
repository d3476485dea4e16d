using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Synoptic.Evaluation.Merging;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Evaluation.Passages.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;

namespace Synoptic.Training.Merging;

/// <summary><c>merging DATA OUT [name=value ...]</c>: the comparison of events from the training topics of ECB+.</summary>
internal static class MergingCommand
{
    /// <summary>Trains, writes <c>merging.bin</c>, and reports a cross-validation over topics.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="options">The training.</param>
    public static void Run(string data, string output, MergingOptions options)
    {
        var clock = Stopwatch.StartNew();
        void Report(string line) => Console.Error.WriteLine($"{clock.Elapsed:mm\\:ss}  {line}");

        var examples = MergingExamples.Read(Path.Combine(data, "coreference", "ecbplus"), PassageSplit.Training);
        Report($"{examples.Documents.Length} documents, {examples.Set.Occurrences.Length} mentions, {examples.Pairs.Length} pairs, {examples.Binned.IsSame.Count(isSame => isSame)} of one event");
        float threshold = (float)Validate(examples, options, Report);
        MergingModel trained = BoostedTrees.Train(examples.Binned, [.. Enumerable.Range(0, examples.Pairs.Length)], options, out double[] gains);
        byte[] file = trained.With(options.Threshold > 0 ? (float)options.Threshold : threshold).Write();
        File.WriteAllBytes(Path.Combine(output, "merging.bin"), file);
        Report($"{file.Length} bytes; gains: " + string.Join(", ", gains.Zip(PairFeatures.Names).OrderByDescending(gain => gain.First).Select(gain => string.Create(CultureInfo.InvariantCulture, $"{gain.Second} {gain.First:F0}"))));
    }

    /// <summary>Scores every topic by trees that did not see it; gives the best threshold.</summary>
    private static double Validate(MergingExamples examples, MergingOptions options, Action<string> report)
    {
        var scores = new ScoredPair[examples.Pairs.Length];
        for (int fold = 0; fold < options.Folds; fold++)
        {
            int held = fold;
            int[] chosen = [.. Enumerable.Range(0, examples.Pairs.Length).Where(pair => examples.FoldOf(pair, options.Folds) is var (one, other) && one != held && other != held)];
            MergingModel model = BoostedTrees.Train(examples.Binned, chosen, options, out _);
            int[] unseen = [.. Enumerable.Range(0, examples.Pairs.Length).Where(pair => examples.FoldOf(pair, options.Folds) is var (one, other) && (one == held || other == held))];
            ImmutableArray<ScoredPair> scored = EventMerger.Score(examples.Set, [.. unseen.Select(pair => examples.Pairs[pair])], model);
            for (int index = 0; index < unseen.Length; index++)
            {
                scores[unseen[index]] = scored[index];
            }
        }

        ImmutableArray<ScoredPair> within = [.. scores.Where((_, pair) => examples.FoldOf(pair, options.Folds) is var (one, other) && one == other)];
        return examples.BestThreshold(within, report);
    }
}

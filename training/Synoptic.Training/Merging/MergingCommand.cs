using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Synoptic.Evaluation.Passages.Model;
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
        float threshold = (float)examples.BestThreshold(examples.WithinFolds(Unseen(examples, options), options.Folds), Report);
        MergingModel trained = BoostedTrees.Train(examples.Binned, [.. Enumerable.Range(0, examples.Pairs.Length)], options, out double[] gains);
        byte[] file = trained.With(threshold).Write();
        File.WriteAllBytes(Path.Combine(output, "merging.bin"), file);
        Report($"{file.Length} bytes; threshold {threshold}; gains: {Describe(gains)}");
        if (options.Development)
        {
            var development = MergingExamples.Read(Path.Combine(data, "coreference", "ecbplus"), PassageSplit.Development);
            Report("development");
            development.BestThreshold(EventMerger.Score(development.Set, development.Pairs, trained), Report);
        }
    }

    private static string Describe(double[] gains) => string.Join(
        ", ",
        gains.Zip(PairFeatures.Names).OrderByDescending(gain => gain.First).Select(gain => string.Create(CultureInfo.InvariantCulture, $"{gain.Second} {gain.First:F0}")));

    /// <summary>Scores every pair by trees that saw no pair of its topics.</summary>
    private static ImmutableArray<ScoredPair> Unseen(MergingExamples examples, MergingOptions options)
    {
        var scores = new ScoredPair[examples.Pairs.Length];
        for (int fold = 0; fold < options.Folds; fold++)
        {
            int held = fold;
            ILookup<bool, int> isHeld = Enumerable.Range(0, examples.Pairs.Length)
                .ToLookup(pair => examples.FoldOf(pair, options.Folds) is var (one, other) && (one == held || other == held));
            MergingModel model = BoostedTrees.Train(examples.Binned, [.. isHeld[false]], options, out _);
            ImmutableArray<ScoredPair> scored = EventMerger.Score(examples.Set, [.. isHeld[true].Select(pair => examples.Pairs[pair])], model);
            foreach ((int pair, ScoredPair found) in isHeld[true].Zip(scored))
            {
                scores[pair] = found;
            }
        }

        return [.. scores];
    }
}

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
        ImmutableArray<ScoredPair> unseen = Unseen(examples.Binned, examples, options, (pairs, model) => EventMerger.Score(examples.Set, pairs, model));
        BinnedPairs again = examples.WithGroups(unseen);
        ImmutableArray<ScoredPair> unseenAgain = Unseen(again, examples, options, (pairs, model) => examples.Rescore(unseen, pairs, model));
        Report("pairs by themselves");
        examples.BestThreshold(examples.WithinFolds(unseen, options.Folds), Report);
        Report("pairs by their groups");
        float threshold = (float)examples.BestThreshold(examples.WithinFolds(unseenAgain, options.Folds), Report);

        int[] all = [.. Enumerable.Range(0, examples.Pairs.Length)];
        MergingModel first = BoostedTrees.Train(examples.Binned, all, options, out double[] gains);
        MergingModel second = BoostedTrees.Train(again, all, options, out double[] gainsAgain).With(options.Threshold > 0 ? (float)options.Threshold : threshold);
        File.WriteAllBytes(Path.Combine(output, "merging-pairs.bin"), first.Write());
        File.WriteAllBytes(Path.Combine(output, "merging-groups.bin"), second.Write());
        ImmutableArray<string> names = [.. PairFeatures.Names, .. GroupContext.Names];
        Report("gains by themselves: " + Describe(gains, names));
        Report("gains by groups: " + Describe(gainsAgain, names));
        if (options.Development)
        {
            var development = MergingExamples.Read(Path.Combine(data, "coreference", "ecbplus"), PassageSplit.Development);
            ImmutableArray<ScoredPair> scored = EventMerger.Score(development.Set, development.Pairs, first);
            Report("development, pairs by themselves");
            development.BestThreshold(scored, Report);
            Report("development, pairs by their groups");
            development.BestThreshold(EventMerger.Rescore(development.Set, scored, second), Report);
        }
    }

    private static string Describe(double[] gains, ImmutableArray<string> names) => string.Join(
        ", ",
        gains.Zip(names).OrderByDescending(gain => gain.First).Select(gain => string.Create(CultureInfo.InvariantCulture, $"{gain.Second} {gain.First:F0}")));

    /// <summary>Scores every pair by trees that saw no pair of its topics.</summary>
    private static ImmutableArray<ScoredPair> Unseen(
        BinnedPairs binned, MergingExamples examples, MergingOptions options, Func<ImmutableArray<(int First, int Second)>, MergingModel, ImmutableArray<ScoredPair>> score)
    {
        var scores = new ScoredPair[examples.Pairs.Length];
        for (int fold = 0; fold < options.Folds; fold++)
        {
            int held = fold;
            ILookup<bool, int> isHeld = Enumerable.Range(0, examples.Pairs.Length).ToLookup(pair => examples.FoldOf(pair, options.Folds) is var (one, other) && (one == held || other == held));
            MergingModel model = BoostedTrees.Train(binned, [.. isHeld[false]], options, out _);
            ImmutableArray<ScoredPair> scored = score([.. isHeld[true].Select(pair => examples.Pairs[pair])], model);
            foreach ((int pair, ScoredPair found) in isHeld[true].Zip(scored))
            {
                scores[pair] = found;
            }
        }

        return [.. scores];
    }
}

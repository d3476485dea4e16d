using System.Collections.Immutable;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Grouping;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;

namespace Synoptic.Evaluation.Merging;

/// <summary>The task <c>eval merging</c>: gold mentions of events, joined across documents.</summary>
public static class MergingEvaluation
{
    /// <summary>Scores the merger, and beside it the joining of all mentions with the same head lemma.</summary>
    /// <param name="gold">The gold documents.</param>
    /// <param name="predicted">The annotated text of each.</param>
    /// <param name="knowledge">What is known of stories; events are joined within one story only.</param>
    public static (MergingScore Merged, MergingScore SameLemma) Evaluate(
        ImmutableArray<MergingDocument> gold, ImmutableArray<AnnotatedDocument> predicted, StoryKnowledge knowledge)
    {
        ImmutableArray<string> events = [.. gold.SelectMany(document => document.Mentions).Select(mention => mention.Event)];
        int[] firsts = Firsts(gold);
        var merger = new EventMerger();
        var groups = new int[events.Length];
        var lemmas = new string[events.Length];
        var baseline = new string[events.Length];
        var pairs = ImmutableArray.CreateBuilder<(int First, int Second, double Score)>();
        foreach (ImmutableArray<int> story in Stories(gold, predicted, knowledge))
        {
            ImmutableArray<int> numbers = [.. story.SelectMany(document => Enumerable.Range(firsts[document], gold[document].Mentions.Length))];
            MergedTriggers merged = Merge(merger, [.. story.Select(document => predicted[document])], [.. story.Select(document => gold[document])]);
            for (int index = 0; index < numbers.Length; index++)
            {
                groups[numbers[index]] = numbers[merged.Groups[index]];
                lemmas[numbers[index]] = merged.Lemmas[index];
                baseline[numbers[index]] = $"{story[0]} {merged.Lemmas[index]}";
            }

            pairs.AddRange(merged.Pairs.Select(pair => (numbers[pair.First], numbers[pair.Second], pair.Score)));
        }

        ImmutableArray<int> sameLemma = [.. baseline.Select(key => Array.IndexOf(baseline, key))];
        return (
            MergingScorer.Score(events, [.. lemmas], new MergedMentions([.. groups], pairs.ToImmutable())),
            MergingScorer.Score(events, [.. lemmas], new MergedMentions(sameLemma, [])));
    }

    private static MergedTriggers Merge(EventMerger merger, ImmutableArray<AnnotatedDocument> documents, ImmutableArray<MergingDocument> gold) => merger.Group(
        documents,
        [.. gold.SelectMany((document, index) => document.Mentions.Select(mention => new EventTrigger(index, mention.Span)))],
        new EntityLinker().Link(documents));

    private static IEnumerable<ImmutableArray<int>> Stories(
        ImmutableArray<MergingDocument> gold, ImmutableArray<AnnotatedDocument> predicted, StoryKnowledge knowledge) => knowledge switch
        {
            StoryKnowledge.Gold => Enumerable.Range(0, gold.Length).GroupBy(document => (gold[document].Topic, gold[document].Story)).Select(story => story.ToImmutableArray()),
            StoryKnowledge.Predicted => new StoryGrouper().Group([.. predicted.Select(document => document.Parsed)]),
            _ => [[.. Enumerable.Range(0, gold.Length)]],
        };

    private static int[] Firsts(ImmutableArray<MergingDocument> gold)
    {
        var firsts = new int[gold.Length];
        for (int document = 1; document < gold.Length; document++)
        {
            firsts[document] = firsts[document - 1] + gold[document - 1].Mentions.Length;
        }

        return firsts;
    }
}

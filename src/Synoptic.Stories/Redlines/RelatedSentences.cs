using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Redlines;

/// <summary>Pairs a sentence that is gone with a new one that tells of the same in other words.</summary>
internal static class RelatedSentences
{
    // Two sentences that share a fifth of what they tell are on one topic; the rest of a text on one matter shares less.
    private const double LeastRelated = 0.2;

    // One word in common ("technical") is no topic.
    private const int FewestShared = 2;

    /// <summary>The pairs, as indexes, by the old sentence; each sentence at most once, most alike first.</summary>
    public static ImmutableArray<(int Old, int New)> Find(ImmutableArray<RedlineSentence> before, ImmutableArray<RedlineSentence> after, ImmutableArray<RedlineEntry> entries)
    {
        int[] gone = [.. entries.Where(entry => entry.Kind is EntryKind.Dropped).Select(entry => entry.Old!.Value)];
        int[] come = [.. entries.Where(entry => entry.Kind is EntryKind.Added).Select(entry => entry.New!.Value)];
        double[,] likeness = new double[gone.Length, come.Length];
        for (int old = 0; old < gone.Length; old++)
        {
            for (int young = 0; young < come.Length; young++)
            {
                likeness[old, young] = Likeness(before[gone[old]].Topics, after[come[young]].Topics);
            }
        }

        return [.. BestFirst.Pair(likeness, LeastRelated, [], []).Select(pair => (gone[pair.Old], come[pair.New])).Order()];
    }

    private static double Likeness(TermVector old, TermVector young) =>
        old.Terms.Intersect(young.Terms, StringComparer.Ordinal).Count() < FewestShared ? 0 : old.Similarity(young);
}

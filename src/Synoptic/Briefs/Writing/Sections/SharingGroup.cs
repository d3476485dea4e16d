using System.Collections.Immutable;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Reports that share one thing, pair by pair: the same passage in three reports is three pairs and one group.</summary>
/// <param name="Kind">Why they share it.</param>
/// <param name="Pairs">The pairs; at least one.</param>
internal sealed record SharingGroup(SharingKind Kind, ImmutableArray<Sharing> Pairs)
{
    /// <summary>The reports, ascending.</summary>
    public ImmutableArray<int> Reports => [.. Pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Order()];

    /// <summary>What shows it.</summary>
    public ImmutableArray<DocumentSpan> Places => [.. Pairs.SelectMany(pair => pair.Spans).Distinct().Order()];

    /// <summary>The groups of a story: pairs of one kind that are shown by one sentence, or where no words show it, that have a report in common.</summary>
    public static ImmutableArray<SharingGroup> Of(StoryIndex story)
    {
        List<(SharingKind Kind, List<Sharing> Pairs, HashSet<(int, int)> Ties)> groups = [];
        foreach (Sharing pair in story.Update.Sharing)
        {
            (int, int)[] ties = [.. TiesOf(pair, story)];
            var same = groups.Where(group => group.Kind == pair.Kind && group.Ties.Overlaps(ties)).ToArray();
            groups.RemoveAll(same.Contains);
            groups.Add((pair.Kind, [.. same.SelectMany(group => group.Pairs), pair], [.. same.SelectMany(group => group.Ties), .. ties]));
        }

        return [.. groups.Select(group => new SharingGroup(group.Kind, [.. group.Pairs]))];
    }

    private static IEnumerable<(int Document, int Sentence)> TiesOf(Sharing pair, StoryIndex story) => pair.Spans.IsEmpty
        ? [(pair.First, -1), (pair.Second, -1)]
        : pair.Spans.SelectMany(place => story.SentencesAt(place).Select(sentence => (place.Document, sentence)));
}

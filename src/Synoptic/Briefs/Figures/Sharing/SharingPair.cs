using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures.Sharing;

/// <summary>Two reports that share an origin.</summary>
/// <param name="First">The index of the first report.</param>
/// <param name="Second">The index of the second, which is greater.</param>
/// <param name="Kinds">Why, the strongest reason first.</param>
/// <param name="Spans">What shows it, alternating the first report's place and the second's.</param>
internal sealed record SharingPair(int First, int Second, ImmutableArray<string> Kinds, ImmutableArray<BriefSpan> Spans)
{
    /// <summary>The pairs of a brief, in the order of their reports.</summary>
    public static ImmutableArray<SharingPair> Of(Brief brief) =>
    [
        .. from sharing in brief.Sharing
           group sharing by (First: sharing.Documents[0], Second: sharing.Documents[1]) into pair
           orderby pair.Key.First, pair.Key.Second
           select new SharingPair(
               pair.Key.First,
               pair.Key.Second,
               [.. pair.Select(sharing => sharing.Kind).Distinct().OrderBy(kind => SharingWords.Kinds.IndexOf(kind))],
               [.. pair.SelectMany(sharing => sharing.Spans)]),
    ];

    /// <summary>The reasons in words.</summary>
    public string Words => string.Join(", ", Kinds.Select(SharingWords.Of));
}

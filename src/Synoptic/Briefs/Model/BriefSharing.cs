using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Model;

/// <summary>Two reports that share an origin for something.</summary>
/// <param name="Documents">The indexes of the two reports, ascending.</param>
/// <param name="Kind">One of <c>copy quotation upstream agency family version</c>.</param>
/// <param name="Spans">What shows it, alternating the first report's place and the second's.</param>
public sealed record BriefSharing(
    ImmutableArray<int> Documents,
    [property: WordsOf(typeof(SharingKind))] string Kind,
    ImmutableArray<BriefSpan> Spans);

using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Story;

/// <summary>Where and by whom a claim is made.</summary>
internal static class ClaimPlaces
{
    /// <summary>Where a piece of evidence stands.</summary>
    public static DocumentSpan Place(this Evidence evidence) => new(evidence.Document, evidence.Span);

    /// <summary>The indexes of the documents that some pieces of evidence stand in, ascending, without repeats.</summary>
    public static ImmutableArray<int> Documents(this IEnumerable<Evidence> evidence) =>
        [.. evidence.Select(piece => piece.Document).Distinct().Order()];


}

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

    /// <summary>The words that tell the claim to a reader: its own where they are a clause or sentence, else the sentence they stand in.</summary>
    public static DocumentSpan Wording(this Claim claim, StoryIndex story) =>
        claim.Kind == ClaimKind.Passage ? claim.Text : story.SentencesAround(claim.Text);

    /// <summary>Claims with their indexes: those with most witnesses first, then with most origins, then in their order.</summary>
    public static IEnumerable<(int Index, Claim Item)> ByWeight(this IEnumerable<(int Index, Claim Item)> claims) => claims
        .OrderByDescending(claim => claim.Item.Witnesses)
        .ThenByDescending(claim => claim.Item.Origins.Min)
        .ThenByDescending(claim => claim.Item.Origins.Max)
        .ThenBy(claim => claim.Index);
}

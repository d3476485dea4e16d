using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>An item of a list that one document gives and another, in otherwise the same sentence, does not.</summary>
/// <param name="Item">The item, where it is given.</param>
/// <param name="Omitting">The sentence without it.</param>
public sealed record OmittedItem(Passage Item, Proposition Omitting);

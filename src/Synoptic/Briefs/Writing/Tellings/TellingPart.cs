using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>Words of a sentence that stand together, and what a reader must know of the last of them.</summary>
/// <param name="Words">Where they stand.</param>
/// <param name="IsCutBefore">Whether words of the sentence are left out before them.</param>
/// <param name="Told">Where the pronoun or time expression stands that they end with and that is explained; null where nothing is.</param>
/// <param name="Who">Whom the pronoun means, or null.</param>
/// <param name="Day">The day that the time expression means, as a TIMEX3 value, or null.</param>
internal sealed record TellingPart(DocumentSpan Words, bool IsCutBefore, DocumentSpan? Told = null, Entity? Who = null, string? Day = null);

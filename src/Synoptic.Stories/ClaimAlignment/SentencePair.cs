namespace Synoptic.Stories.ClaimAlignment;

/// <summary>A sentence of a text and what stands for it in the next text of the series.</summary>
/// <param name="Before">The sentence of the earlier text; null where the later one says something new.</param>
/// <param name="After">The sentence of the later text; null where it says this no longer.</param>
internal sealed record SentencePair(SeriesSentence? Before, SeriesSentence? After);

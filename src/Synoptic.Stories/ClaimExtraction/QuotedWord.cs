namespace Synoptic.Stories.ClaimExtraction;

/// <summary>A word of a quotation that carries meaning.</summary>
/// <param name="Lemma">Its dictionary form in lower case; "not" for every word that denies.</param>
/// <param name="Upos">Its universal part of speech.</param>
public readonly record struct QuotedWord(string Lemma, string Upos);

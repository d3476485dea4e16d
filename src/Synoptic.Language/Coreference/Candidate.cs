namespace Synoptic.Language.Coreference;

/// <summary>A phrase that may be the antecedent of a later one.</summary>
/// <param name="Phrase">Its place among the phrases of the document.</param>
/// <param name="Rank">How many phrases between agree with the later one in number and gender, at most 8; 0 where that one is no pronoun.</param>
internal readonly record struct Candidate(int Phrase, int Rank);

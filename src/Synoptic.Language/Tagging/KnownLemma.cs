namespace Synoptic.Language.Tagging;

/// <summary>The lemma of a form, where it had this part of speech and this script.</summary>
/// <param name="Upos">The number of the part of speech.</param>
/// <param name="Script">The number of the script.</param>
/// <param name="Lemma">The lemma.</param>
internal sealed record KnownLemma(int Upos, int Script, string Lemma);

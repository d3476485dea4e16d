namespace Synoptic.Language.Model;

/// <summary>A party of an attribution step.</summary>
/// <param name="Span">The words that refer to the party; empty, at the cue, where none does.</param>
/// <param name="Mention">The mention that they are, as an index into the document's mentions, or null.</param>
/// <param name="Anonymity">How far the text names the party.</param>
public sealed record AttributionParty(TextSpan Span, int? Mention, Anonymity Anonymity);

namespace Synoptic.Language.Model;

/// <summary>Who or what takes part in an event, frame, relation or position.</summary>
/// <param name="Span">The words that refer: those of the mention, or else the noun with the words before it that belong to it.</param>
/// <param name="Mention">The mention that they are, as an index into the document's mentions, or null.</param>
/// <param name="Country">The country that it is or acts for (ISO 3166-1 alpha-3), or null where the text does not show one.</param>
public sealed record Participant(TextSpan Span, int? Mention, string? Country);

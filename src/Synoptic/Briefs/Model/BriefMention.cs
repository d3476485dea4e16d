using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>A mention of an entity.</summary>
/// <param name="Document">The index of the report.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Kind">One of <c>name nominal pronoun</c>.</param>
public sealed record BriefMention(
    int Document,
    int Start,
    int End,
    string Text,
    [property: WordsOf(typeof(MentionKind))] string Kind)
{
    /// <summary>
    /// Whose government the name of a capital, seat or building stands for here: the id of the entity, or where the reports do
    /// not name it, its ISO 3166-1 alpha-3 code or the name of the body. Null where the name means the place.
    /// </summary>
    public string? StandsFor { get; init; }
}

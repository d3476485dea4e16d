namespace Synoptic.Language.Model;

/// <summary>A stretch of text that refers to someone or something.</summary>
/// <param name="Span">
/// The words that refer, without a title before a name and without a possessive ending: the name; the pronoun; of a
/// description its noun with the words before it that belong to no other mention ("spokesman" of "the ministry's spokesman").
/// </param>
/// <param name="Kind">How it refers.</param>
/// <param name="Type">What it refers to.</param>
/// <param name="Title">The title or office right before a person's name ("Foreign Minister"), or null.</param>
public sealed record Mention(TextSpan Span, MentionKind Kind, EntityType Type, TextSpan? Title = null)
{
    private readonly TextSpan? _phrase;

    /// <summary>
    /// The whole noun phrase with determiner, title, modifiers and relative clause, as GUM delimits mentions; it may hold
    /// other mentions. Where it was not told, the words that refer with the title.
    /// </summary>
    public TextSpan Phrase
    {
        get => _phrase ?? (Title is { } title ? TextSpan.Cover(title, Span) : Span);
        init => _phrase = value;
    }

    /// <summary>The country (ISO 3166-1 alpha-3) or body whose government a capital, seat or building stands for in this place, or null.</summary>
    public string? StandsFor { get; init; }
}

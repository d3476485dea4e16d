namespace Synoptic.Language.Model;

/// <summary>A stretch of text that refers to someone or something.</summary>
/// <param name="Span">The words that refer, without a title before a name and without a possessive ending.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Type">What it refers to.</param>
/// <param name="Title">The title or office right before a person's name ("Foreign Minister"), or null.</param>
public sealed record Mention(TextSpan Span, MentionKind Kind, EntityType Type, TextSpan? Title = null);

using Synoptic.Language.Model;

namespace Synoptic.Stories.Model;

/// <summary>A mention of an entity in one document of the set.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Mention">The index of the mention in that document.</param>
/// <param name="Span">Its words.</param>
/// <param name="Kind">How it refers.</param>
public readonly record struct EntityMention(int Document, int Mention, TextSpan Span, MentionKind Kind);

using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Merging;

/// <summary>Words of a document that name an event.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Span">The words.</param>
/// <param name="Mention">The event mention that they were read as, as an index into the document's events; null where only the words are known.</param>
public readonly record struct EventTrigger(int Document, TextSpan Span, int? Mention = null);

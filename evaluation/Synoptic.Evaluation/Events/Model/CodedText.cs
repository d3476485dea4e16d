using System.Collections.Immutable;

namespace Synoptic.Evaluation.Events.Model;

/// <summary>A text with the events that are coded from it.</summary>
/// <param name="Text">The text; may be empty.</param>
/// <param name="Events">Its events, one for each line of the gold.</param>
public sealed record CodedText(string Text, ImmutableArray<CodedEvent> Events);

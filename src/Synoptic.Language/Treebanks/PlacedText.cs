using System.Collections.Immutable;

namespace Synoptic.Language.Treebanks;

/// <summary>A text with its sentences.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record PlacedText(string Text, ImmutableArray<PlacedSentence> Sentences);

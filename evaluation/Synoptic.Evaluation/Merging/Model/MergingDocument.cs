using System.Collections.Immutable;

namespace Synoptic.Evaluation.Merging.Model;

/// <summary>A document with its gold mentions of events.</summary>
/// <param name="Topic">The topic's number.</param>
/// <param name="Story">The story within the topic: <c>ecb</c> or <c>ecbplus</c>.</param>
/// <param name="Name">The file without extension ("2_1ecb").</param>
/// <param name="Text">Its text, rebuilt from its tokens, a paragraph a sentence, without a web address.</param>
/// <param name="Mentions">The mentions of its checked sentences, in text order; no two with the same tokens.</param>
public sealed record MergingDocument(int Topic, string Story, string Name, string Text, ImmutableArray<MergingMention> Mentions);

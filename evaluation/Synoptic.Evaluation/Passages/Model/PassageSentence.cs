using System.Collections.Immutable;

namespace Synoptic.Evaluation.Passages.Model;

/// <summary>A sentence that annotators marked for coreference.</summary>
/// <param name="Document">The file it stands in, without extension ("1_10ecb").</param>
/// <param name="Number">Its number in that file, from 0.</param>
/// <param name="Text">Its tokens with single spaces between them.</param>
/// <param name="Events">The instances of the events that it mentions, ordinal order; empty where it mentions none that are linked.</param>
public sealed record PassageSentence(string Document, int Number, string Text, ImmutableArray<string> Events);

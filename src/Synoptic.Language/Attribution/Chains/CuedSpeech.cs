using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>A cue with what belongs to it.</summary>
/// <param name="Cue">The word that heads the cue.</param>
/// <param name="Source">Who said it; empty where the text does not show it.</param>
/// <param name="Content">What was said, in order; at least one range.</param>
internal sealed record CuedSpeech(int Cue, ImmutableArray<WordRange> Source, ImmutableArray<WordRange> Content)
{
    /// <summary>The number of words of the content.</summary>
    public int ContentLength => Content.Sum(range => range.Length);

    /// <summary>Whether the other was said within what this one says: its cue stands in the longer content of this one.</summary>
    public bool Holds(CuedSpeech other) =>
        ContentLength > other.ContentLength && Content.Any(range => range.Contains(other.Cue));
}

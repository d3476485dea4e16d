namespace Synoptic.Language.Attribution.Reading;

/// <summary>Consecutive words; both ends belong to it.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word, not before the first.</param>
internal readonly record struct WordRange(int First, int Last)
{
    /// <summary>The number of words, 1 or more.</summary>
    public int Length => Last - First + 1;

    /// <summary>Whether the word is one of them.</summary>
    public bool Contains(int word) => First <= word && word <= Last;

    /// <summary>Whether all words of the other belong to it.</summary>
    public bool Contains(WordRange other) => First <= other.First && other.Last <= Last;
}

namespace Synoptic.Language.Phrases;

/// <summary>Words that are written as one: "12-15", "two-year", "5km"; most often a single word.</summary>
/// <param name="characters">What is written; empty where there is no word.</param>
/// <param name="end">The index after its last word.</param>
internal readonly ref struct Compound(ReadOnlySpan<char> characters, int end)
{
    /// <summary>What is written; empty where there is no word.</summary>
    public ReadOnlySpan<char> Characters { get; } = characters;

    /// <summary>The index after its last word.</summary>
    public int End { get; } = end;
}

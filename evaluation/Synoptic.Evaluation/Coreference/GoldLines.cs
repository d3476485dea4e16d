using System.Collections.Immutable;

namespace Synoptic.Evaluation.Coreference;

/// <summary>The lines of one document.</summary>
/// <param name="FirstNumber">The number of the first line in the file, from 1.</param>
/// <param name="Lines">The lines.</param>
internal sealed record GoldLines(int FirstNumber, ImmutableArray<string> Lines)
{
    private const string Id = "# newdoc id = ";

    /// <summary>What its first line calls it; empty where it has no name.</summary>
    public string Name => Lines[0].StartsWith(Id, StringComparison.Ordinal) ? Lines[0][Id.Length..].Trim() : "";

    /// <summary>The number of the line of each word, where all lines are well-formed.</summary>
    public ImmutableArray<int> WordNumbers() =>
    [
        .. Enumerable.Range(0, Lines.Length).Where(index => IsWord(Lines[index])).Select(index => FirstNumber + index),
    ];

    /// <summary>A word's first column is a number; a multi-word token's has a hyphen, an empty node's a point.</summary>
    private static bool IsWord(string line) =>
        line.IndexOf('\t', StringComparison.Ordinal) is > 0 and int tab && line.AsSpan(0, tab).IndexOfAnyExceptInRange('0', '9') < 0;
}

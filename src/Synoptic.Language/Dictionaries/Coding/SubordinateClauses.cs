using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>
/// Takes out what stands between two commas, or between the last comma and the end, where it is short enough to be an aside
/// (TABARI's default: 2 to 10 words): ", the state's fiercest foe,".
/// </summary>
internal static class SubordinateClauses
{
    private const int Shortest = 2;
    private const int Longest = 10;

    /// <summary>The sentence without its asides and commas.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="connectors">The commas that part the items of a list.</param>
    public static ImmutableArray<CodingWord> Remove(ImmutableArray<CodingWord> words, ImmutableHashSet<int> connectors)
    {
        List<int> commas = [.. Enumerable.Range(0, words.Length).Where(word => words[word].IsComma && !connectors.Contains(word)), words.Length];
        var isAside = new bool[words.Length];
        for (int i = 0; i + 1 < commas.Count; i++)
        {
            int length = Enumerable.Range(commas[i] + 1, commas[i + 1] - commas[i] - 1).Count(word => !words[word].IsComma);
            if (length is >= Shortest and <= Longest)
            {
                Array.Fill(isAside, true, commas[i], commas[i + 1] - commas[i]);
                i++; // its second comma opens no other aside
            }
        }

        return
        [
            .. words
                .Select((word, index) => word with { FollowsBreak = index > 0 && (isAside[index - 1] || (words[index - 1].IsComma && !connectors.Contains(index - 1))) })
                .Where((word, index) => !isAside[index] && (!word.IsComma || connectors.Contains(index))),
        ];
    }
}

using System.Collections.Frozen;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Tells whether a number is given for a wide extent: a whole area ("nationwide", "across the province", "in the trade as a whole"), or a span of
/// time that reaches beyond one event ("since January", "so far this year"). It is then no other number for what happened in one place.
/// </summary>
internal sealed class NumberExtents
{
    // "Across the whole of the northern province".
    private const int AreaReach = 5;

    private readonly FrozenDictionary<string, string> _kinds = Lexicon.ReadRows("extent-words.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Whether words of the clause of a number tell of a wide extent.</summary>
    public bool IsWide(WordTree tree, IReadOnlyList<int> clause) => clause.Any(word => KindOf(tree, word) switch
    {
        "wide" => true,
        "over" or "whole" => IsOfArea(tree, word),
        "since" => IsSpan(tree, word),
        _ => IsAsWhole(tree, word) || IsThisYear(tree, word),
    });

    private string? KindOf(WordTree tree, int word) => _kinds.GetValueOrDefault(tree.FormOf(word));

    /// <summary>"Across the country", "throughout Bavaria", "the entire province", but not "across the street".</summary>
    private bool IsOfArea(WordTree tree, int word)
    {
        bool isWhole = KindOf(tree, word) is "whole";
        return Enumerable.Range(word + 1, AreaReach)
            .TakeWhile(next => next < tree.Count && tree.UposOf(next) is "DET" or "ADJ" or "NOUN" or "PROPN" or "ADP" or "NUM" && (next == word + 1 || tree.UposOf(next - 1) is not "NOUN"))
            .Any(next => KindOf(tree, next) is "area" || (!isWhole && tree.UposOf(next) is "PROPN"));
    }

    /// <summary>"Since January", "since the start of the year": a span of the calendar. "Since the start of the outbreak" is that of the event itself.</summary>
    private bool IsSpan(WordTree tree, int since) =>
        (KindOf(tree, since + 1) is "month" && since + 2 < tree.Count && tree.UposOf(since + 2) is not "NUM")
        || (tree.FormOf(since + 1) is "new" && tree.FormOf(since + 2) is "year" or "year's" or "year’s")
        || (tree.FormOf(since + 2) is "start" or "beginning" && tree.FormOf(since + 3) is "of" && new[] { since + 4, since + 5 }.Any(word => tree.FormOf(word) is "year"));

    private static bool IsAsWhole(WordTree tree, int word) =>
        tree.FormOf(word) is "as" && tree.FormOf(word + 1) is "a" && tree.FormOf(word + 2) is "whole";

    private static bool IsThisYear(WordTree tree, int word) =>
        tree.FormOf(word) is "this" && tree.FormOf(word + 1) is "year" or "season" or "century" or "decade";
}

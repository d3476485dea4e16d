using System.Collections.Frozen;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Words that give the number of what is their subject: "the crew numbered 23", "the toll rose to 14".</summary>
internal static class MeasuringVerbs
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.Ordinal, "number", "total", "reach", "stand", "come", "rise", "climb", "fall", "grow", "shrink", "drop", "hit", "exceed", "be", "increase", "decrease", "remain", "amount", "top", "pass", "go", "swell", "jump");

    private static readonly FrozenSet<string> Totals = FrozenSet.Create(
        StringComparer.Ordinal, "number", "total", "figure", "count", "toll", "tally", "headcount", "sum", "rest");

    private static readonly FrozenSet<string> Changes = FrozenSet.Create(
        StringComparer.Ordinal, "still", "rise", "climb", "fall", "grow", "shrink", "drop", "increase", "decrease", "swell", "jump");

    /// <summary>Whether a word, by its lemma, tells that a number moves or may.</summary>
    public static bool IsChange(string lemma) => Changes.Contains(lemma);

    /// <summary>Whether a verb, by its lemma, tells how many its subject are.</summary>
    public static bool Contains(string lemma) => Verbs.Contains(lemma);

    /// <summary>Whether a noun, by its lemma, stands for the number of something else.</summary>
    public static bool IsTotal(string lemma) => Totals.Contains(lemma);
}

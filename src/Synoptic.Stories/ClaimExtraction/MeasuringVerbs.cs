using System.Collections.Frozen;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Words that give the number of what is their subject: "the crew numbered 23", "the toll rose to 14".</summary>
internal static class MeasuringVerbs
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        StringComparer.Ordinal, "number", "total", "reach", "stand", "come", "rise", "climb", "fall", "grow", "shrink", "drop", "hit", "exceed", "be", "increase", "decrease", "remain", "amount", "top", "pass", "go", "swell", "jump", "measure", "weigh", "average", "cost", "equal", "dip", "plunge", "slip", "soar", "surge", "decline", "slide", "near", "approach");

    private static readonly FrozenSet<string> Setting = FrozenSet.Create(
        StringComparer.Ordinal, "put", "bring", "raise", "lower", "cut", "reduce", "increase", "take", "push", "drive", "set", "hold", "maintain", "keep", "leave", "revise", "trim", "slash", "boost", "lift",
        "estimate", "value", "fix", "cap", "limit", "extend", "shorten", "adjust", "upgrade", "downgrade", "halve", "double", "triple", "expand", "restore", "carry", "send", "place", "price", "assess", "calculate", "report");

    private static readonly FrozenSet<string> Totals = FrozenSet.Create(
        StringComparer.Ordinal, "number", "total", "figure", "count", "toll", "tally", "headcount", "sum", "rest", "amount");

    private static readonly FrozenSet<string> Light = FrozenSet.Create(
        StringComparer.Ordinal, "have", "be", "hold", "remain", "stand", "lie", "offer", "include", "comprise", "contain", "make", "do", "get", "give", "keep", "number", "total", "consist", "say", "tell", "add", "report", "see", "find", "note", "count", "list", "show", "amount", "come", "reach", "exceed", "go", "take");

    private static readonly FrozenSet<string> Changes = FrozenSet.Create(
        StringComparer.Ordinal, "still", "revise", "rise", "climb", "fall", "grow", "shrink", "drop", "increase", "decrease", "swell", "jump");

    /// <summary>Whether a word, by its lemma, tells that a number moves or may.</summary>
    public static bool IsChange(string lemma) => Changes.Contains(lemma);

    /// <summary>Whether a verb, by its lemma, says little of what becomes of its subject and object.</summary>
    public static bool IsLight(string lemma) => Light.Contains(lemma);

    /// <summary>Whether a verb, by its lemma, gives its object a value: "cut the debt to 3 million".</summary>
    public static bool IsSetting(string lemma) => Setting.Contains(lemma);

    /// <summary>Whether a verb, by its lemma, tells how many its subject are.</summary>
    public static bool Contains(string lemma) => Verbs.Contains(lemma);

    /// <summary>Whether a noun, by its lemma, stands for the number of something else.</summary>
    public static bool IsTotal(string lemma) => Totals.Contains(lemma);
}

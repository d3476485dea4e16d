using Synoptic.Language.Data;

namespace Synoptic.Language.Frames;

/// <summary>Words that open a condition.</summary>
internal static class Conditions
{
    private const string Clause = "clause";

    private static readonly Lexicon<string> Openers = Lexicon<string>.Read("condition-words.tsv", row => row[1]);

    /// <summary>Whether the conjunction opens a condition.</summary>
    public static bool IsCondition(string? marker) => marker is not null && Openers.TryGet(marker, out string kind) && kind == Clause;

    /// <summary>What the words open: <c>clause</c>, <c>phrase</c>, <c>opening</c> (a phrase that must open its sentence), <c>inverted</c>, <c>fixed</c>; null for others.</summary>
    public static string? KindOf(ReadOnlySpan<char> words) => Openers.TryGet(words, out string kind) ? kind : null;
}

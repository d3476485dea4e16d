using System.Collections.Immutable;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>Words that make a clause or phrase say on what condition, against what, or by whose account, the rest holds.</summary>
internal static class BindingWords
{
    /// <summary>How far from its begin a clause may have the word: "only if", "but not".</summary>
    private const int FirstWords = 3;

    private static readonly ImmutableHashSet<string> Words = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "if", "unless", "until", "whether", "though", "although", "but", "however", "while", "whereas", "even", "provided", "except", "without", "according", "per", "despite", "instead", "unlike", "contrary", "not", "no", "never", "lest", "than");

    /// <summary>Whether a stretch of words begins with one.</summary>
    public static bool AreIn(int first, int last, Func<int, string> formOf) =>
        Enumerable.Range(first, last - first + 1).Take(FirstWords).Any(word => Words.Contains(formOf(word)));
}

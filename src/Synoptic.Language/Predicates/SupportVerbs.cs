using Synoptic.Language.Data;

namespace Synoptic.Language.Predicates;

/// <summary>Verbs that say little themselves and carry a noun of action: "hold talks", "suffer an attack". Immutable.</summary>
internal static class SupportVerbs
{
    private static readonly Lexicon<ArgumentFunction> Verbs =
        Lexicon<ArgumentFunction>.Read("support-verbs.tsv", row => Enum.Parse<ArgumentFunction>(row[1], ignoreCase: true));

    /// <summary>What the subject of the verb is to the noun that it carries, or null for a verb that carries none.</summary>
    public static ArgumentFunction? SubjectOf(ReadOnlySpan<char> lemma) =>
        Verbs.TryGet(lemma, out ArgumentFunction function) ? function : null;
}

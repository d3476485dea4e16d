using Synoptic.Language.Data;

namespace Synoptic.Language.EventDetection;

/// <summary>Verbs that tell no event of their own: of states, of minds, of trying, beginning and going on. Immutable.</summary>
internal static class PlainVerbs
{
    private static readonly Lexicon<bool> Verbs = Lexicon<bool>.Read("plain-verbs.tsv", row => row.Length > 1);

    /// <summary>Whether the lemma is one.</summary>
    public static bool Contains(ReadOnlySpan<char> lemma) => Verbs.Contains(lemma);

    /// <summary>Whether the lemma is one that tells an event all the same where it is told when: "the guns <b>ceased</b> on Monday".</summary>
    public static bool IsDeed(ReadOnlySpan<char> lemma) => Verbs.TryGet(lemma, out bool isDeed) && isDeed;
}

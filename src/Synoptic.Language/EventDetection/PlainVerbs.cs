using Synoptic.Language.Data;

namespace Synoptic.Language.EventDetection;

/// <summary>Verbs that tell no event of their own: of states, of minds, of trying, beginning and going on. Immutable.</summary>
internal static class PlainVerbs
{
    private static readonly Lexicon<bool> Verbs = Lexicon<bool>.Read("plain-verbs.tsv", _ => true);

    /// <summary>Whether the lemma is one.</summary>
    public static bool Contains(ReadOnlySpan<char> lemma) => Verbs.Contains(lemma);
}

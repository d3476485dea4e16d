using System.Collections.Immutable;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>
/// Finds where a long sentence can end early: at a mark, before clauses that what stands before needs none of; never in a quotation or in
/// brackets, and never before a condition, a concession, a negation or an account.
/// </summary>
/// <param name="tree">The sentence.</param>
/// <param name="formOf">A word as it stands.</param>
internal sealed class EndFinder(SentenceTree tree, Func<int, string> formOf)
{
    /// <summary>Relations of clauses, and of phrases beside a noun, that a head can do without.</summary>
    private static readonly ImmutableHashSet<string> Loose = ImmutableHashSet.Create(StringComparer.Ordinal, "acl", "advcl", "appos", "cc", "conj", "parataxis", "punct");

    /// <summary>Whether the words before one can stand without it and what follows.</summary>
    /// <param name="end">The first word that is left out, in [1, words).</param>
    /// <param name="kept">Which words are not left out otherwise.</param>
    public bool IsEnd(int end, bool[] kept) =>
        kept[end - 1] && formOf(end) is "," or ";" or "–" or "—" && IsWhole(end, kept)
        && Enumerable.Range(0, tree.Words.Length).All(word => tree.IsRoot(word) || !kept[word] || word < end == tree.HeadOf(word) < end || CanPart(word, end));

    private bool CanPart(int word, int end) => word >= end && Loose.Contains(tree.Words[word].Dependency.Relation.Split(':')[0])
        && (!tree.Is(word, "conj") || tree.Words[word].Tags.Upos == "VERB")
        && !(tree.StretchOf(word) is var (first, last) && BindingWords.AreIn(first, last, formOf));

    /// <summary>Whether every quotation and bracket that opens before the end closes there, and the words have a verb.</summary>
    private bool IsWhole(int end, bool[] kept)
    {
        int quotes = 0;
        int brackets = 0;
        bool isClause = false;
        for (int word = 0; word < end; word++)
        {
            foreach (char character in kept[word] ? formOf(word) : "")
            {
                quotes += character is '"' or '“' or '”' ? 1 : 0;
                brackets += character is '(' or '[' ? 1 : character is ')' or ']' ? -1 : 0;
            }

            isClause |= kept[word] && tree.Words[word].Tags.Upos is "VERB" or "AUX";
        }

        return quotes % 2 == 0 && brackets == 0 && isClause;
    }
}

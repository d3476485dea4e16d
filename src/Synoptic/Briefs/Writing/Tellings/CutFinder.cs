using System.Collections.Immutable;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>
/// Finds what can be left out of a sentence without making it say something else: relative clauses and phrases beside a
/// noun that commas set apart, adverbials before the main clause, clauses that commas set apart, clauses joined by "and".
/// Never a condition, a negation, or the words that say by whose account it is.
/// </summary>
/// <param name="tree">The sentence.</param>
/// <param name="formOf">A word as it stands.</param>
/// <param name="lead">How many words stand before the sentence itself; what hangs on them is no part of a phrase.</param>
internal sealed class CutFinder(SentenceTree tree, Func<int, string> formOf, int lead)
{
    private const int BesideNoun = 0;
    private const int BeforeClause = 1;
    private const int AfterClause = 2;
    private const int SecondClause = 3;

    /// <summary>Words that make a clause or phrase say on what condition, or by whose account, the rest holds.</summary>
    private static readonly ImmutableHashSet<string> Binding = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "if", "unless", "until", "whether", "provided", "except", "without", "according", "per", "despite", "instead", "unlike", "contrary", "not", "no", "never", "lest", "than");

    /// <summary>All cuts, those of least loss first, the longest of equals first.</summary>
    public ImmutableArray<Cut> Find() =>
        [.. Enumerable.Range(0, tree.Words.Length).Select(CutAt).OfType<Cut>().OrderBy(cut => cut.Loss).ThenByDescending(cut => cut.Last - cut.First)];

    private Cut? CutAt(int word)
    {
        if (tree.HeadOf(word) < lead || tree.StretchOf(word) is not var (first, last) || LossOf(word, first, last) is not { } loss || Binds(first, last))
        {
            return null;
        }

        (first, last) = WithMarks(first, last);
        return AreQuotesWhole(first, last) ? new Cut(first, last, loss) : null;
    }

    private int? LossOf(int word, int first, int last)
    {
        bool isApart = IsMark(first - 1) || IsMark(first);
        return tree.Words[word].Dependency.Relation.Split(':')[0] switch
        {
            "acl" when isApart => BesideNoun,
            "appos" when isApart && tree.Words[tree.HeadOf(word)].Tags.Upos == "PROPN" => BesideNoun,
            "advcl" or "obl" when IsBeforeClause(word, last) => BeforeClause,
            "advcl" when isApart && tree.HeadOf(word) < first => AfterClause,
            "conj" when tree.Words[word].Tags.Upos == "VERB" && IsJoinedByAnd(word) => SecondClause,
            _ => null,
        };
    }

    /// <summary>Whether a phrase stands, set apart, before the main clause, the subject of which comes after it.</summary>
    private bool IsBeforeClause(int word, int last) =>
        tree.HeadOf(word) is var head && head > last && tree.HeadOf(head) < 0 && (IsMark(last + 1) || IsMark(last))
        && tree.ChildrenOf(head).Any(child => child > last && (tree.Is(child, "nsubj") || tree.Is(child, "expl") || tree.Is(child, "csubj")));

    private bool IsJoinedByAnd(int word) => tree.ChildrenOf(word).Where(child => tree.Is(child, "cc")).All(child => Is(child, "and"))
        && tree.HeadOf(word) is var head && head >= 0 && (tree.HeadOf(head) < 0 || tree.Has(word, "nsubj"));

    private bool Binds(int first, int last) => Enumerable.Range(first, last - first + 1).Take(3).Any(word => Binding.Contains(formOf(word)));

    /// <summary>The stretch with the commas, dashes or brackets that set it apart, and the "and" before it.</summary>
    private (int First, int Last) WithMarks(int first, int last)
    {
        int begin = IsMark(first - 1) || Is(first - 1, "and") ? first - 1 : first;
        bool isOpened = begin < first || IsMark(first);
        return (begin, (isOpened || begin == 0) && IsMark(last + 1) ? last + 1 : last);
    }

    private bool AreQuotesWhole(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Sum(word => formOf(word).Count(character => character is '"' or '“' or '”')) % 2 == 0;

    private bool Is(int word, string form) => word >= 0 && word < tree.Words.Length && string.Equals(formOf(word), form, StringComparison.OrdinalIgnoreCase);

    private bool IsMark(int word) => word >= 0 && word < tree.Words.Length && formOf(word) is "," or ";" or "(" or ")" or "–" or "—" or "-";
}

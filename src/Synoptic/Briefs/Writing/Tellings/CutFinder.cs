using System.Collections.Immutable;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>
/// Finds what can be left out of a sentence without making it say something else: relative clauses and phrases beside a
/// noun that commas set apart, adverbials before the main clause, participles that commas set apart.
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

    /// <summary>Words that call for a second: "not only … but", "both … and".</summary>
    private static readonly ImmutableDictionary<string, string> Seconds = ImmutableDictionary.CreateRange(
        StringComparer.OrdinalIgnoreCase,
        [KeyValuePair.Create("only", "but"), KeyValuePair.Create("both", "and"), KeyValuePair.Create("either", "or"), KeyValuePair.Create("neither", "nor")]);

    /// <summary>All cuts, those of least loss first, the longest of equals first.</summary>
    public ImmutableArray<Cut> Find() =>
        [.. Enumerable.Range(0, tree.Words.Length).Select(CutAt).OfType<Cut>().OrderBy(cut => cut.Loss).ThenByDescending(cut => cut.Last - cut.First)];

    private Cut? CutAt(int word)
    {
        if (tree.HeadOf(word) < lead || tree.StretchOf(word) is not var (first, last) || LossOf(word, first, last) is not { } loss || BindingWords.AreIn(first, last, formOf))
        {
            return null;
        }

        (first, last) = WithMarks(first, last);
        return AreQuotesWhole(first, last) && !IsTorn(first, last) ? new Cut(first, last, loss) : null;
    }

    private int? LossOf(int word, int first, int last)
    {
        bool isApart = IsMark(first - 1) || IsMark(first);
        return tree.Words[word].Dependency.Relation.Split(':')[0] switch
        {
            "acl" when isApart && !tree.Has(word, "mark") => BesideNoun,
            "advcl" when IsBeforeClause(word, last) => BeforeClause,
            "obl" when IsBeforeClause(word, last) && !TellsWhenOrWhere(first, last) => BeforeClause,
            "advcl" when isApart && tree.HeadOf(word) < first && !tree.Has(word, "mark") => AfterClause,
            _ => null,
        };
    }

    /// <summary>Whether a phrase stands, set apart, before the main clause, the subject of which comes after it.</summary>
    private bool IsBeforeClause(int word, int last) =>
        tree.HeadOf(word) is var head && head > last && tree.HeadOf(head) < 0 && (IsMark(last + 1) || IsMark(last))
        && tree.ChildrenOf(head).FirstOrDefault(child => child > last && (tree.Is(child, "nsubj") || tree.Is(child, "expl") || tree.Is(child, "csubj")), -1) is >= 0 and var subject
        && !(IsPronoun(subject) && IsNamedIn(word, last));

    private bool TellsWhenOrWhere(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(word => tree.Words[word].Tags.Upos is "PROPN" or "NUM");

    private bool IsPronoun(int word) => tree.Words[word].Tags.Upos == "PRON";

    /// <summary>Whether words before the clause have a noun of their own that its "it" or "she" may mean.</summary>
    private bool IsNamedIn(int word, int last) => tree.StretchOf(word) is var (first, _)
        && Enumerable.Range(first, last - first + 1).Any(inner => tree.Words[inner].Tags.Upos == "PROPN" || (tree.Is(inner, "nsubj") && !IsPronoun(inner)));

    /// <summary>The stretch with the commas, dashes or brackets that set it apart, and the "and" before it.</summary>
    private (int First, int Last) WithMarks(int first, int last)
    {
        int begin = IsMark(first - 1) || Is(first - 1, "and") ? first - 1 : first;
        bool isOpened = begin < first || IsMark(first);
        return (begin, (isOpened || begin == 0) && IsMark(last + 1) ? last + 1 : last);
    }

    /// <summary>Whether "not only" or "both" is among the words, and its "but" or "and" comes next.</summary>
    private bool IsTorn(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(word => Seconds.TryGetValue(formOf(word), out string? second) && Is(last + 1, second));

    private bool AreQuotesWhole(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Sum(word => formOf(word).Count(character => character is '"' or '“' or '”')) % 2 == 0;

    private bool Is(int word, string form) => word >= 0 && word < tree.Words.Length && string.Equals(formOf(word), form, StringComparison.OrdinalIgnoreCase);

    private bool IsMark(int word) => word >= 0 && word < tree.Words.Length && formOf(word) is "," or ";" or "(" or ")" or "–" or "—" or "-";
}

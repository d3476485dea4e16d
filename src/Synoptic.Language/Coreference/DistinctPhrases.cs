using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Tells which phrases of one clause cannot be one: "<b>the admiral</b> and <b>the minister</b> conferred", "<b>the shah</b>
/// received <b>him</b>", "<b>the captain</b> dined with <b>the governor</b>" (the last two are principles B and C of N. Chomsky
/// 1981, "Lectures on Government and Binding").
/// </summary>
internal sealed class DistinctPhrases
{
    private static readonly WordSet Objects = new("him her them");

    // verbs whose object or complement tells what their subject is (R. Quirk and others 1985, 16.21-22), or what it is a part of
    private static readonly WordSet Equating = new("be become remain seem appear stay represent constitute form mean play call name style term dub elect appoint include comprise");

    // prepositions that lead what a subject is or is compared with
    private static readonly WordSet Comparing = new("as like than of unlike");

    private readonly PhraseTree _tree;
    private readonly ImmutableArray<Markable> _markables;
    private readonly Dictionary<int, int> _byHead = [];

    public DistinctPhrases(PhraseTree tree, ImmutableArray<Markable> markables)
    {
        _tree = tree;
        _markables = markables;
        for (int index = 0; index < markables.Length; index++)
        {
            _byHead.TryAdd(markables[index].Head, index);
        }
    }

    /// <summary>The phrases before this one that are somebody or something else.</summary>
    public IEnumerable<int> Of(int index)
    {
        Markable phrase = _markables[index];
        int governor = _tree.HeadOf(phrase.Head);
        if (governor < 0)
        {
            return [];
        }

        return _tree.RelationOf(phrase.Head) switch
        {
            "conj" when IsDefinite(phrase) => _tree.ChildrenOf(governor).Where(child => child < phrase.Head && _tree.RelationOf(child) is "conj").Append(governor).SelectMany(At),
            "obj" or "iobj" when IsPlainPronoun(phrase) => _tree.ChildrenOf(governor).Where(child => _tree.RelationOf(child) is "nsubj").SelectMany(At),
            "obj" or "iobj" or "obl" or "obl:agent" when IsFull(phrase) && !IsEquated(phrase.Head, governor) => SubjectsOf(governor).Where(subject => subject < phrase.Head).SelectMany(At),
            _ => [],
        };
    }

    /// <summary>Whether a phrase says more than a pronoun and stands for somebody or some body.</summary>
    private static bool IsFull(Markable phrase) => phrase.Kind is not MentionKind.Pronoun && phrase.Referent is Referent.Person or Referent.Organization;

    private bool IsEquated(int word, int governor) => _tree[governor].Tags.Upos != "VERB" || Equating.Contains(_tree[governor].Tags.Lemma)
        || (_tree.ChildOf(word, "case") is >= 0 and int preposition && Comparing.Contains(_tree.FormOf(preposition)));

    /// <summary>The subjects of a verb, or of the one that it is joined to, with those that are joined to them.</summary>
    private IEnumerable<int> SubjectsOf(int verb)
    {
        int[] own = [.. _tree.ChildrenOf(verb).Where(child => _tree.RelationOf(child) is "nsubj" or "nsubj:pass")];
        bool isJoined = own.Length == 0 && _tree.RelationOf(verb) is "conj" && _tree.HeadOf(verb) >= 0;
        return isJoined ? SubjectsOf(_tree.HeadOf(verb)) : own.SelectMany(subject => _tree.ChildrenOf(subject).Where(child => _tree.RelationOf(child) is "conj").Prepend(subject));
    }

    private IEnumerable<int> At(int word) => _byHead.TryGetValue(word, out int found) ? [found] : [];

    /// <summary>"The admiral and <b>the</b> minister": without an article they may be one, "the founder and director".</summary>
    private bool IsDefinite(Markable phrase) => phrase.Kind is MentionKind.Name || _tree.ChildOf(phrase.Head, "det") >= 0;

    private bool IsPlainPronoun(Markable phrase) => phrase.Kind is MentionKind.Pronoun && Objects.Contains(_tree.FormOf(phrase.Head));
}

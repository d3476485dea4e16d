using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>
/// Tells which phrases of one clause cannot be one: "<b>the admiral</b> and <b>the minister</b> conferred", "<b>the shah</b>
/// received <b>him</b>" (the second is principle B of N. Chomsky 1981, "Lectures on Government and Binding").
/// </summary>
internal sealed class DistinctPhrases
{
    private static readonly WordSet Objects = new("him her them");

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
            _ => [],
        };
    }

    private IEnumerable<int> At(int word) => _byHead.TryGetValue(word, out int found) ? [found] : [];

    /// <summary>"The admiral and <b>the</b> minister": without an article they may be one, "the founder and director".</summary>
    private bool IsDefinite(Markable phrase) => phrase.Kind is MentionKind.Name || _tree.ChildOf(phrase.Head, "det") >= 0;

    private bool IsPlainPronoun(Markable phrase) => phrase.Kind is MentionKind.Pronoun && Objects.Contains(_tree.FormOf(phrase.Head));
}

using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Model;

namespace Synoptic.Language.Quantities.Counting;

/// <summary>
/// Tells numbers that name from those that count, by the tree and by the document: a number of three digits or more
/// that stands after a name somewhere ("Boeing 787") names the same wherever it stands alone ("the 787").
/// </summary>
internal sealed class Labels
{
    private const int ShortestModel = 3;
    private const int LongestModel = 4;

    private readonly NumberTree _tree;
    private readonly HashSet<string> _models = new(StringComparer.Ordinal);

    /// <summary>Gathers the numbers that stand after names.</summary>
    public Labels(NumberTree tree)
    {
        _tree = tree;
        for (int word = 1; word < tree.Count; word++)
        {
            if (ModelAt(word) is { } model && tree[word - 1].Tags.Upos == "PROPN" && IsAlone(word))
            {
                _models.Add(model);
            }
        }
    }

    /// <summary>Whether the quantity names something.</summary>
    public bool IsLabel(Quantity quantity, NumberPlace place)
    {
        if (quantity.Unit == "ordinal")
        {
            bool isAdverb = _tree[place.Top].Tags.Upos == "ADV" || _tree.Relation(place.Top) is "advmod";
            return isAdverb && (quantity.Min == 1 || _tree.At(place.End) is ",");
        }

        if (quantity is not { Unit: null, Hedge: Hedge.Exact } || place.End - place.First > 1)
        {
            return quantity.Unit is null && ModelAt(place.First) is { } model && _models.Contains(model);
        }

        return IsModel(place.Top) || (FollowsItsNoun(place.Top) && !GroupedDigits.Are(_tree.At(place.Top))) || IsSecondNumber(place.Top) || IsPronoun(place.Top) || IsDefiniteTwo(place.Top)
            || (ModelAt(place.Top) is { } name && _models.Contains(name));
    }

    /// <summary>The digits that the word begins with when they may be a model's, "787" of "787s", else null.</summary>
    private string? ModelAt(int word)
    {
        ReadOnlySpan<char> form = _tree.At(word);
        int digits = form.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? form.Length : digits;
        return digits is >= ShortestModel and <= LongestModel && (digits == form.Length || form[digits..] is "s") ? form[..digits].ToString() : null;
    }

    /// <summary>No plural that it could count follows: "Boeing 787 jets" is no proof, and neither is "Tanaka 300 men".</summary>
    private bool IsAlone(int word) =>
        word + 1 >= _tree.Count || !(_tree[word + 1].Tags.Upos == "NOUN" && _tree[word + 1].Tags.Feats.Contains("Number=Plur", StringComparison.Ordinal)) || _tree.At(word)[^1] == 's' || _tree.HeadOf(word) == word - 1;

    /// <summary>"the 787 Dreamliner", "Boeing's 747": one thing bears the number, or it is somebody's.</summary>
    private bool IsModel(int top)
    {
        if (ModelAt(top) is null)
        {
            return false;
        }

        int head = _tree.HeadOf(top);
        bool namesOne = head > top && _tree.Relation(top) is "nummod" or "compound" && _tree[head].Tags.Upos is "NOUN" or "PROPN"
            && _tree[head].Tags.Feats.Contains("Number=Sing", StringComparison.Ordinal) && !CountedWords.IsPlural(_tree.At(head));
        return namesOne || (_tree.Child(top, "nmod") is >= 0 and int owner && owner < top && _tree.IsNoun(owner) && _tree.HasPossessive(owner));
    }

    /// <summary>"Article 5", "iPhone 4": the noun stands before its number.</summary>
    private bool FollowsItsNoun(int top)
    {
        int head = _tree.HeadOf(top);
        return head >= 0 && head == top - 1 && _tree.IsNoun(head) && _tree.Relation(top) is "nummod" or "flat" or "compound" or "nmod" or "dep"
            && _tree.OfPhrase(top, top + 1) < 0;
    }

    /// <summary>"five new 737 aircraft": the first number counts. In "312 votes to 174" both do.</summary>
    private bool IsSecondNumber(int top)
    {
        int head = _tree.HeadOf(top);
        if (head < 0 || _tree.Relation(top) is not "nummod" || _tree.At(top).IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        int first = _tree.Child(head, "nummod");
        return first >= 0 && first < top && _tree.Child(top, "case") < 0;
    }

    private bool IsPronoun(int top) =>
        _tree[top].Tags.Lemma is "one" && _tree.Relation(top) is not ("nummod" or "compound" or "conj") && _tree.At(top).Equals("one", StringComparison.OrdinalIgnoreCase);

    /// <summary>"the two companies" are known already: no number is stated.</summary>
    private bool IsDefiniteTwo(int top) =>
        _tree.At(top).Equals("two", StringComparison.OrdinalIgnoreCase) && _tree.Relation(top) is "nummod"
        && _tree.At(top - 1) is "the" or "The" or "these" or "those" or "These" or "Those";
}

using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Quantities.Counting;

/// <summary>The words and trees of a document, asked for what stands around numbers.</summary>
internal sealed class NumberTree(WordLayer layer)
{
    private readonly TreeIndex _trees = new(layer.Words, layer.Sentences);

    /// <summary>How many words there are.</summary>
    public int Count => layer.Words.Length;

    /// <summary>A word.</summary>
    public Word this[int word] => layer.Words[word];

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> At(int word) => (uint)word < (uint)Count ? layer.Words[word].Form.Span.Slice(layer.Text) : default;

    /// <summary>The head of a word, or -1.</summary>
    public int HeadOf(int word) => _trees.HeadOf(word);

    /// <summary>The relation of a word to its head, without its subtype.</summary>
    public ReadOnlySpan<char> Relation(int word)
    {
        ReadOnlySpan<char> relation = layer.Words[word].Dependency.Relation;
        int colon = relation.IndexOf(':');
        return colon < 0 ? relation : relation[..colon];
    }

    /// <summary>Whether the word is a noun or name.</summary>
    public bool IsNoun(int word) => layer.Words[word].Tags.Upos is "NOUN" or "PROPN";

    /// <summary>Whether the word is a possessor: it bears an apostrophe.</summary>
    public bool HasPossessive(int word) => Child(word, "case") is >= 0 and int mark && layer.Words[mark].Tags.Upos == "PART";

    /// <summary>The children of a word, in text order.</summary>
    public IEnumerable<int> Children(int word)
    {
        for (int child = _trees.FirstChildOf(word); child >= 0; child = _trees.NextSiblingOf(child))
        {
            yield return child;
        }
    }

    /// <summary>The first child in a relation, or -1.</summary>
    public int Child(int word, string relation)
    {
        foreach (int child in Children(word))
        {
            if (Relation(child).SequenceEqual(relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The noun of the "of" phrase that hangs on a word after <paramref name="end"/>, or -1.</summary>
    public int OfPhrase(int word, int end)
    {
        foreach (int child in Children(word))
        {
            if (child >= end && Relation(child) is "nmod" or "obl" && Child(child, "case") is >= 0 and int preposition && At(preposition).Equals("of", StringComparison.OrdinalIgnoreCase))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The place of a stretch, or null where it holds no word.</summary>
    public NumberPlace? Find(TextSpan span)
    {
        int first = FirstAt(span.Start);
        int end = FirstAt(span.End);
        if (first >= end)
        {
            return null;
        }

        int top = end - 1;
        for (int word = first; word < end; word++)
        {
            bool isOutside = _trees.HeadOf(word) < first || _trees.HeadOf(word) >= end;
            if (isOutside && this[word].Tags.Upos is "NUM" or "NOUN" or "SYM" or "PROPN" or "DET" or "ADJ" && Relation(word) is not ("case" or "advmod"))
            {
                top = word;
                if (this[word].Tags.Upos is "NUM" or "SYM")
                {
                    break;
                }
            }
        }

        return new NumberPlace(first, end, top);
    }

    private int FirstAt(int offset)
    {
        ImmutableArray<Word> words = layer.Words;
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Form.Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

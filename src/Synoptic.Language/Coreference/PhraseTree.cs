using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Coreference;

/// <summary>The trees of a text, with words numbered through the text, and the phrase that each word heads.</summary>
internal sealed class PhraseTree
{
    private const int None = -1;

    private readonly TreeIndex _trees;

    public PhraseTree(WordLayer words)
    {
        Words = words;
        Sentence = new int[words.Words.Length];
        _trees = new TreeIndex(words.Words, words.Sentences);
        for (int sentence = 0; sentence < words.Sentences.Length; sentence++)
        {
            Array.Fill(Sentence, sentence, words.Sentences[sentence].Start.Value, words.Sentences[sentence].End.Value - words.Sentences[sentence].Start.Value);
        }
    }

    public WordLayer Words { get; }

    /// <summary>The sentence of each word.</summary>
    public int[] Sentence { get; }

    public Word this[int word] => Words.Words[word];

    /// <summary>The word's head, or -1.</summary>
    public int HeadOf(int word) => _trees.HeadOf(word);

    public string RelationOf(int word) => Words.Words[word].Dependency.Relation;

    public ReadOnlySpan<char> FormOf(int word) => Words.Words[word].Form.Span.Slice(Words.Text);

    /// <summary>The children of a word, in order.</summary>
    public IEnumerable<int> ChildrenOf(int word)
    {
        for (int child = _trees.FirstChildOf(word); child != None; child = _trees.NextSiblingOf(child))
        {
            yield return child;
        }
    }

    /// <summary>The first child with a relation, or -1.</summary>
    public int ChildOf(int word, string relation)
    {
        for (int child = _trees.FirstChildOf(word); child != None; child = _trees.NextSiblingOf(child))
        {
            if (RelationOf(child) == relation)
            {
                return child;
            }
        }

        return None;
    }

    /// <summary>
    /// The first and last word of the noun phrase that a word heads, as GUM delimits mentions: with determiners, modifiers
    /// and relative clauses; without the preposition before it, conjuncts, appositions and the clause that it is the predicate of.
    /// </summary>
    public (int First, int Last) PhraseOf(int word)
    {
        int first = word;
        int last = word;
        int limit = int.MaxValue;
        foreach (int child in ChildrenOf(word))
        {
            bool isPart = IsPart(word, child);
            first = isPart && child < word ? Math.Min(first, _trees.FirstOf(child)) : first;
            last = isPart && child > word ? Math.Max(last, _trees.LastOf(child)) : last;
            limit = !isPart && child > word ? Math.Min(limit, Math.Max(word, _trees.FirstOf(child) - 1)) : limit;
        }

        return Trim(first, Math.Min(last, limit), word);
    }

    private bool IsPart(int word, int child) => child < word ? IsPartBefore(child) : IsPartAfter(child);

    private bool IsPartBefore(int child) => RelationOf(child) is
        "det" or "amod" or "compound" or "nmod:poss" or "nummod" or "det:predet" or "nmod:desc" or "flat" or "nmod:unmarked" or "goeswith";

    private bool IsPartAfter(int child) => RelationOf(child) switch
    {
        "nmod" or "flat" or "acl:relcl" or "nmod:unmarked" or "amod" or "nummod" or "compound" or "fixed" or "goeswith" or "det" => true,
        "acl" => !IsComma(_trees.FirstOf(child)),
        _ => false,
    };

    private bool IsComma(int word) => FormOf(word) is ",";

    private (int First, int Last) Trim(int first, int last, int word)
    {
        while (first < word && this[first].Tags.Upos == "PUNCT")
        {
            first++;
        }

        while (last > word && (this[last].Tags.Upos == "PUNCT" || this[last].Tags.Xpos == "POS"))
        {
            last--;
        }

        return (first, last);
    }
}

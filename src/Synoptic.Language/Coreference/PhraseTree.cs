using Synoptic.Language.Model;

namespace Synoptic.Language.Coreference;

/// <summary>The trees of a text, with words numbered through the text, and the phrase that each word heads.</summary>
internal sealed class PhraseTree
{
    private const int None = -1;

    private readonly int[] _head;
    private readonly int[] _firstChild;
    private readonly int[] _nextSibling;
    private readonly int[] _first; // of each word's subtree
    private readonly int[] _last;

    public PhraseTree(WordLayer words)
    {
        Words = words;
        int count = words.Words.Length;
        _head = new int[count];
        Sentence = new int[count];
        _firstChild = [.. Enumerable.Repeat(None, count)];
        _nextSibling = [.. Enumerable.Repeat(None, count)];
        _first = [.. Enumerable.Range(0, count)];
        _last = [.. Enumerable.Range(0, count)];
        for (int sentence = 0; sentence < words.Sentences.Length; sentence++)
        {
            Add(sentence, words.Sentences[sentence].Start.Value, words.Sentences[sentence].End.Value);
        }
    }

    public WordLayer Words { get; }

    /// <summary>The sentence of each word.</summary>
    public int[] Sentence { get; }

    public Word this[int word] => Words.Words[word];

    /// <summary>The word's head, or -1.</summary>
    public int HeadOf(int word) => _head[word];

    public string RelationOf(int word) => Words.Words[word].Dependency.Relation;

    public ReadOnlySpan<char> FormOf(int word) => Words.Words[word].Form.Span.Slice(Words.Text);

    /// <summary>The children of a word, in order.</summary>
    public IEnumerable<int> ChildrenOf(int word)
    {
        for (int child = _firstChild[word]; child != None; child = _nextSibling[child])
        {
            yield return child;
        }
    }

    /// <summary>The first child with a relation, or -1.</summary>
    public int ChildOf(int word, string relation)
    {
        for (int child = _firstChild[word]; child != None; child = _nextSibling[child])
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
            first = isPart && child < word ? Math.Min(first, _first[child]) : first;
            last = isPart && child > word ? Math.Max(last, _last[child]) : last;
            limit = !isPart && child > word ? Math.Min(limit, Math.Max(word, _first[child] - 1)) : limit;
        }

        return Trim(first, Math.Min(last, limit), word);
    }

    private void Add(int sentence, int start, int end)
    {
        for (int word = end - 1; word >= start; word--)
        {
            Sentence[word] = sentence;
            int head = Words.Words[word].Dependency.Head;
            _head[word] = head > 0 ? start + head - 1 : None;
            if (head > 0)
            {
                _nextSibling[word] = _firstChild[_head[word]];
                _firstChild[_head[word]] = word;
            }
        }

        for (int word = start; word < end; word++)
        {
            for (int above = _head[word]; above != None && (word < _first[above] || word > _last[above]); above = _head[above])
            {
                _first[above] = Math.Min(_first[above], word);
                _last[above] = Math.Max(_last[above], word);
            }
        }
    }

    private bool IsPart(int word, int child) => child < word ? IsPartBefore(child) : IsPartAfter(child);

    private bool IsPartBefore(int child) => RelationOf(child) is
        "det" or "amod" or "compound" or "nmod:poss" or "nummod" or "det:predet" or "nmod:desc" or "flat" or "nmod:unmarked" or "goeswith";

    private bool IsPartAfter(int child) => RelationOf(child) switch
    {
        "nmod" or "flat" or "acl:relcl" or "nmod:unmarked" or "amod" or "nummod" or "compound" or "fixed" or "goeswith" or "det" => true,
        "acl" => !IsComma(_first[child]),
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

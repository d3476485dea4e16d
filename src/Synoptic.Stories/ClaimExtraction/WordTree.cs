using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>The words of one document and the trees that they stand in. Words are indexes into the document's words; -1 is none.</summary>
internal sealed class WordTree
{
    private readonly AnnotatedDocument _document;
    private readonly ImmutableArray<Word> _words;
    private readonly int[] _parents;
    private readonly List<int>[] _children;

    public WordTree(AnnotatedDocument document)
    {
        _document = document;
        _words = document.Parsed.Words;
        _parents = new int[_words.Length];
        _children = [.. Enumerable.Range(0, _words.Length).Select(_ => new List<int>(0))];
        foreach (Sentence sentence in document.Parsed.Sentences)
        {
            int start = sentence.Words.Start.Value;
            for (int word = start; word < sentence.Words.End.Value; word++)
            {
                _parents[word] = _words[word].Dependency.Head == 0 ? -1 : start + _words[word].Dependency.Head - 1;
                if (_parents[word] >= 0)
                {
                    _children[_parents[word]].Add(word);
                }
            }
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>The word that a word hangs on, or -1.</summary>
    public int ParentOf(int word) => _parents[word];

    /// <summary>The words that hang on a word, in text order.</summary>
    public IReadOnlyList<int> ChildrenOf(int word) => _children[word];

    /// <summary>The first child in one of some relations (without subtype), or -1.</summary>
    public int Child(int word, params ReadOnlySpan<string> relations)
    {
        foreach (int child in _children[word])
        {
            if (relations.Contains(RelationOf(child)))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The relation of a word to its head, without subtype.</summary>
    public string RelationOf(int word) => FullRelationOf(word).Split(':')[0];

    /// <summary>The relation of a word to its head.</summary>
    public string FullRelationOf(int word) => _words[word].Dependency.Relation;

    /// <summary>The word as written, in lower case.</summary>
    public string FormOf(int word) => (uint)word < (uint)_words.Length ? _words[word].Form.Span.Read(_document.Text).ToLowerInvariant() : "";

    /// <summary>The word as written.</summary>
    public string TextOf(int word) => SpanOf(word).Read(_document.Text);

    /// <summary>Its dictionary form in lower case.</summary>
    public string LemmaOf(int word) => _words[word].Tags.Lemma.ToLowerInvariant();

    /// <summary>The stem of its dictionary form.</summary>
    public string StemOf(int word) => Stemmer.Stem(LemmaOf(word));

    /// <summary>Its universal part of speech.</summary>
    public string UposOf(int word) => _words[word].Tags.Upos;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalized(int word) => char.IsUpper(_document.Text[SpanOf(word).Start]);

    /// <summary>Where it stands.</summary>
    public TextSpan SpanOf(int word) => _words[word].Form.Span;

    /// <summary>Whether it tells something by itself.</summary>
    public bool IsContent(int word) =>
        UposOf(word) is "NOUN" or "VERB" or "PROPN" or "ADJ" or "ADV" && char.IsLetter(_document.Text[SpanOf(word).Start]) && SpanOf(word).Length > 1;

    /// <summary>The words of a span.</summary>
    public IEnumerable<int> WordsIn(TextSpan span)
    {
        for (int word = FirstAt(span.Start); word < _words.Length && SpanOf(word).Start < span.End; word++)
        {
            yield return word;
        }
    }

    /// <summary>The word of a span through which it hangs in the tree: a noun or number before other words; -1 where it holds no word.</summary>
    public int HeadOf(TextSpan span)
    {
        int[] tops = [.. WordsIn(span).Where(word => _parents[word] < 0 || !span.Overlaps(SpanOf(_parents[word])))];
        return tops.Length == 0 ? -1 : tops.FirstOrDefault(word => UposOf(word) is "NUM" or "NOUN" or "PROPN" or "SYM", tops[^1]);
    }

    /// <summary>The first word that begins at an offset or after it; the number of words where none does.</summary>
    public int FirstAt(int offset)
    {
        int low = 0;
        int high = _words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _words[middle].Form.Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

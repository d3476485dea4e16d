using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Morphology;

namespace Synoptic.Stories.Merging;

/// <summary>The words of one document as merging reads them.</summary>
internal sealed class MergingWords
{
    private const float Plural = 2.5f;

    private readonly AnnotatedDocument _document;
    private readonly ImmutableArray<Word> _words;
    private readonly int[] _parents;

    public MergingWords(AnnotatedDocument document)
    {
        _document = document;
        _words = document.Parsed.Words;
        _parents = new int[_words.Length];
        foreach (Sentence sentence in document.Parsed.Sentences)
        {
            for (int word = sentence.Words.Start.Value; word < sentence.Words.End.Value; word++)
            {
                _parents[word] = _words[word].Dependency.Head == 0 ? -1 : sentence.Words.Start.Value + _words[word].Dependency.Head - 1;
            }
        }
    }

    /// <summary>The word that a word hangs on, or -1.</summary>
    public int ParentOf(int word) => _parents[word];

    /// <summary>The word of a span that hangs on none of its others; where there are several, the first that is no function word.</summary>
    public int HeadOf(TextSpan span)
    {
        ImmutableArray<int> tops = [.. WordsIn(span).Where(word => _parents[word] < 0 || !span.Overlaps(_words[_parents[word]].Form.Span))];
        return tops.FirstOrDefault(IsContent, tops.IsEmpty ? FirstFrom(span.Start) : tops[0]);
    }

    /// <summary>The word as it is written.</summary>
    public string FormOf(int word) => _words[word].Form.Span.Read(_document.Text);

    /// <summary>Its dictionary form in lower case.</summary>
    public string LemmaOf(int word) => _words[word].Tags.Lemma.ToLowerInvariant();

    /// <summary>The adverb or particle right after a word, or none.</summary>
    public string AdverbAfter(int word) => word + 1 < _words.Length && UposOf(word + 1) is "ADV" or "ADP" ? LemmaOf(word + 1) : "";

    /// <summary>Its universal part of speech.</summary>
    public string UposOf(int word) => _words[word].Tags.Upos;

    /// <summary>The dictionary forms of the words of a span, joined by underscores.</summary>
    public string PhraseOf(TextSpan span) => string.Join('_', WordsIn(span).Select(LemmaOf));

    /// <summary>The stems of the words that describe a noun.</summary>
    public IEnumerable<string> ModifiersOf(int noun) =>
        DescribingWordsOf(noun).Select(StemOf);

    /// <summary>How many a noun counts: 1 for a lone singular, 2 for two or a couple, 3 for more; 2.5 for a bare plural; null where it is no noun.</summary>
    public float? CountOf(int noun)
    {
        if (_words[noun].Tags.Upos is not ("NOUN" or "PROPN"))
        {
            return null;
        }

        int numeral = ChildrenOf(noun).FirstOrDefault(child => _words[child].Dependency.Relation == "nummod", -1);
        string many = numeral < 0 ? "" : LemmaOf(numeral);
        return many is "one" or "1" ? 1
            : many is "two" or "2" ? 2
            : numeral >= 0 ? 3
            : IsPlural(noun) ? Plural
            : 1;
    }

    /// <summary>Whether a trigger tells of several: a plural, a noun with "each" or "every", a verb with a number of times.</summary>
    public bool IsSeveral(int word) =>
        IsPlural(word) || ChildrenOf(word).Any(child => LemmaOf(child) is "each" or "every" || (LemmaOf(child) == "time" && IsPlural(child)));

    /// <summary>Whether a word is the "was" of "was in custody".</summary>
    public bool IsCopula(int word) => _words[word].Dependency.Relation is "cop";

    /// <summary>Whether a word is a preposition of the noun that it hangs on.</summary>
    public bool IsMarker(int word) => _words[word].Dependency.Relation is "case";

    /// <summary>Whether a word describes the noun after it.</summary>
    public bool IsQuality(int word) => _words[word].Dependency.Relation == "amod";

    /// <summary>The words that describe a noun, of those that tell something.</summary>
    public IEnumerable<int> DescribingWordsOf(int noun) =>
        ChildrenOf(noun).Where(child => _words[child].Dependency.Relation is "amod" or "compound" or "nmod" or "nmod:poss" or "appos" && IsContent(child));

    private bool IsPlural(int word) => _words[word].Tags is { Upos: "NOUN" or "PROPN" } tags && tags.Feats.Contains("Number=Plur", StringComparison.Ordinal);

    /// <summary>The words that hang on a word.</summary>
    public IEnumerable<int> ChildrenOf(int word)
    {
        Sentence sentence = _document.Parsed.Sentences[_document.SentenceAt(_words[word].Form.Span.Start)];
        return Enumerable.Range(sentence.Words.Start.Value, sentence.Words.End.Value - sentence.Words.Start.Value).Where(child => _parents[child] == word);
    }

    /// <summary>The stem of its dictionary form.</summary>
    public string StemOf(int word) => Stemmer.Stem(LemmaOf(word));

    /// <summary>The stems of the words within a span that tell something.</summary>
    public IEnumerable<string> StemsIn(TextSpan span) => WordsIn(span).Where(IsContent).Select(StemOf);

    /// <summary>The words within a span that tell something.</summary>
    public IEnumerable<int> ContentIn(TextSpan span) => WordsIn(span).Where(IsContent);

    /// <summary>Whether a word touches a span.</summary>
    public bool IsIn(int word, TextSpan span) => span.Overlaps(_words[word].Form.Span);

    /// <summary>The words of a sentence that tell something.</summary>
    public IEnumerable<int> ContentOf(Sentence sentence) => Enumerable.Range(sentence.Words.Start.Value, sentence.Words.End.Value - sentence.Words.Start.Value).Where(IsContent);

    /// <summary>The stems of a sentence.</summary>
    public IEnumerable<string> StemsOf(Sentence sentence) => ContentOf(sentence).Select(StemOf);

    /// <summary>The stems of the words of a sentence that stand next to a word, without its own.</summary>
    public IEnumerable<string> StemsNear(int head, int reach, Sentence sentence)
    {
        int[] content = [.. ContentOf(sentence)];
        return content.Where(word => word < head).TakeLast(reach).Concat(content.Where(word => word > head).Take(reach)).Select(StemOf);
    }

    /// <summary>The stems of the proper nouns of a sentence.</summary>
    public IEnumerable<string> NamesOf(Sentence sentence) => ContentOf(sentence).Where(word => _words[word].Tags.Upos == "PROPN").Select(StemOf);

    /// <summary>The words of a sentence that begin with a digit; ordinal order.</summary>
    public ImmutableArray<string> NumbersOf(Sentence sentence) =>
    [
        .. Enumerable.Range(sentence.Words.Start.Value, sentence.Words.End.Value - sentence.Words.Start.Value)
            .Select(FormOf).Where(form => char.IsDigit(form[0])).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private bool IsContent(int word) =>
        char.IsLetter(_document.Text[_words[word].Form.Span.Start])
        && _words[word].Tags.Upos is "NOUN" or "VERB" or "PROPN" or "ADJ" or "ADV"
        && _words[word].Form.Span.Length > 1;

    private IEnumerable<int> WordsIn(TextSpan span)
    {
        for (int word = FirstFrom(span.Start); word < _words.Length && _words[word].Form.Span.Start < span.End; word++)
        {
            yield return word;
        }
    }

    /// <summary>The first word that ends after an offset; the last word where none does.</summary>
    private int FirstFrom(int offset)
    {
        int low = 0;
        int high = _words.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _words[middle].Form.Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

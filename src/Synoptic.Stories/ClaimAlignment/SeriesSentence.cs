using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>The words of a sentence, marks left out, to be set beside a sentence of the next text of a series.</summary>
internal sealed class SeriesSentence
{
    private readonly AnnotatedDocument _document;
    private readonly ImmutableArray<Word> _words;

    private SeriesSentence(AnnotatedDocument document, Sentence sentence)
    {
        (_document, Span) = (document, sentence.Span);
        var words = ImmutableArray.CreateBuilder<Word>();
        foreach (Word word in document.Parsed.WordsOf(sentence))
        {
            if (char.IsLetterOrDigit(document.Text[word.Form.Span.Start]))
            {
                words.Add(word);
            }
        }

        _words = words.ToImmutable();
    }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>How many words it has.</summary>
    public int Count => _words.Length;

    /// <summary>The sentences of a document that close as such; headings say nothing that changes.</summary>
    public static ImmutableArray<SeriesSentence> In(AnnotatedDocument document) =>
    [
        .. document.Parsed.Sentences
            .Where(sentence => sentence.Span.Slice(document.Text).TrimEnd("\"'”’»)]") is [.., '.' or '!' or '?'])
            .Select(sentence => new SeriesSentence(document, sentence)),
    ];

    /// <summary>Whether both have the same words.</summary>
    public bool Repeats(SeriesSentence other) => Count == other.Count && Start(other) == Count;

    /// <summary>How many words both begin with.</summary>
    public int Start(SeriesSentence other)
    {
        int shared = 0;
        while (shared < Math.Min(Count, other.Count) && Form(shared).Equals(other.Form(shared), StringComparison.OrdinalIgnoreCase))
        {
            shared++;
        }

        return shared;
    }

    /// <summary>How many words both end with, those that both begin with left out.</summary>
    public int End(SeriesSentence other)
    {
        int most = Math.Min(Count, other.Count) - Start(other);
        int shared = 0;
        while (shared < most && Form(Count - 1 - shared).Equals(other.Form(other.Count - 1 - shared), StringComparison.OrdinalIgnoreCase))
        {
            shared++;
        }

        return shared;
    }

    /// <summary>The words from one to before another; null when they are none, or none of them tells anything.</summary>
    public TextSpan? Stretch(int start, int end) => Enumerable.Range(start, Math.Max(0, end - start)).Any(IsTelling) ? Cover(start, end) : null;

    /// <summary>Whether the first words name somebody or something.</summary>
    public bool NamesWithin(int count) => _words.AsSpan()[..count].ToArray().Any(word => word.Tags.Upos is "NOUN" or "PROPN");

    private bool IsTelling(int word) => _words[word].Tags.Upos is "NOUN" or "PROPN" or "VERB" or "ADJ" or "NUM";

    private TextSpan Cover(int start, int end) => TextSpan.Cover(_words[start].Form.Span, _words[end - 1].Form.Span);

    private ReadOnlySpan<char> Form(int word) => _words[word].Form.Span.Slice(_document.Text);
}

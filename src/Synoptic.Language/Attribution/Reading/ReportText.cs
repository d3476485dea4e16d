using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Attribution.Reading;

/// <summary>A parsed document as attribution reads it: its trees by word index, its quotations, hashes of its columns. Built in linear time.</summary>
internal sealed class ReportText
{
    /// <summary>What stands for "there is no such word".</summary>
    public const int None = -1;

    private readonly int[] _sentences;
    private readonly int[] _quotations;
    private readonly int[] _names;
    private readonly uint[] _lemmas;
    private readonly uint[] _uposes;
    private readonly uint[] _xposes;
    private readonly uint[] _relations;
    private readonly byte[] _reporting;
    private readonly byte[] _parties;

    public ReportText(ParsedDocument parsed)
    {
        Parsed = parsed;
        Trees = new TreeIndex(parsed.Words, parsed.Sentences.Select(sentence => sentence.Words));
        Quotations = QuotationScanner.Scan(Text, Paragraphs(parsed.Sentences));
        _sentences = Filled(Words.Length);
        for (int sentence = 0; sentence < parsed.Sentences.Length; sentence++)
        {
            _sentences.AsSpan(parsed.Sentences[sentence].Words).Fill(sentence);
        }

        _quotations = Filled(Words.Length);
        for (int quotation = 0; quotation < Quotations.Length; quotation++)
        {
            Mark(_quotations, Quotations[quotation].Outer, quotation);
        }

        _names = Filled(Words.Length);
        for (int mention = 0; mention < parsed.Mentions.Length; mention++)
        {
            if (parsed.Mentions[mention].Kind is MentionKind.Name)
            {
                Mark(_names, parsed.Mentions[mention].Span, mention);
            }
        }

        _lemmas = [.. Words.Select(word => FeatureHash.OfText(word.Tags.Lemma))];
        _uposes = [.. Words.Select(word => FeatureHash.OfText(word.Tags.Upos))];
        _xposes = [.. Words.Select(word => FeatureHash.OfText(word.Tags.Xpos))];
        _relations = [.. Words.Select(word => FeatureHash.OfText(word.Dependency.Relation))];
        _reporting = [.. Enumerable.Range(0, Words.Length).Select(word => AttributionLexicon.Listed(this, word) is { } cue ? (byte)(1 + (int)cue.Kind) : (byte)0)];
        _parties = [.. Words.Select(word => AttributionLexicon.Noun(word.Tags.Lemma) is { } kind ? (byte)(1 + (int)kind) : (byte)0)];
    }

    public ParsedDocument Parsed { get; }

    public TreeIndex Trees { get; }

    /// <summary>What stands in quotation marks, in order; none overlaps another.</summary>
    public ImmutableArray<QuotedText> Quotations { get; }

    public string Text => Parsed.Document.Text;

    public ImmutableArray<Word> Words => Parsed.Words;

    /// <summary>The index of the word's sentence.</summary>
    public int SentenceOf(int word) => _sentences[word];

    /// <summary>The sentence that holds the word.</summary>
    public Sentence SentenceAt(int word) => Parsed.Sentences[_sentences[word]];

    /// <summary>The quotation that the word stands in, its marks among it, or <see cref="None"/>.</summary>
    public int QuotationOf(int word) => _quotations[word];

    /// <summary>The name that the word is part of, as an index into the mentions, or <see cref="None"/>.</summary>
    public int NameOf(int word) => _names[word];

    /// <summary>Hash of the lemma; 0 outside the text.</summary>
    public uint Lemma(int word) => (uint)word < (uint)_lemmas.Length ? _lemmas[word] : 0;

    /// <summary>Hash of the universal part of speech; 0 outside the text.</summary>
    public uint Upos(int word) => (uint)word < (uint)_uposes.Length ? _uposes[word] : 0;

    /// <summary>Hash of the Penn tag; 0 outside the text.</summary>
    public uint Xpos(int word) => (uint)word < (uint)_xposes.Length ? _xposes[word] : 0;

    /// <summary>Hash of the relation to the head; 0 outside the text.</summary>
    public uint Relation(int word) => (uint)word < (uint)_relations.Length ? _relations[word] : 0;

    /// <summary>A number for the step that the word shows where it is a listed cue; 0 for any other word.</summary>
    public uint ReportingKind(int word) => _reporting[word];

    /// <summary>A number for what the word means where it is a listed noun for parties; 0 for any other word.</summary>
    public uint PartyKind(int word) => _parties[word];

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> Form(int word) => Words[word].Form.Span.Slice(Text);

    /// <summary>Whether the word's form is one of these; letter case does not count.</summary>
    public bool Is(int word, params ReadOnlySpan<string> forms)
    {
        foreach (string form in forms)
        {
            if ((uint)word < (uint)Words.Length && Form(word).Equals(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word has this relation, subtypes included.</summary>
    public bool HasRelation(int word, string relation)
    {
        string own = Words[word].Dependency.Relation;
        return own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>Whether the word has no letter or digit.</summary>
    public bool IsMark(int word)
    {
        foreach (char unit in Form(word))
        {
            if (char.IsLetterOrDigit(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first word that starts at or after <paramref name="offset"/>; the number of words where none does.</summary>
    public int FirstAt(int offset)
    {
        int low = 0;
        int high = Words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Words[middle].Form.Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>From the first to the last of the words.</summary>
    public TextSpan Cover(int first, int last) => TextSpan.Cover(Words[first].Form.Span, Words[last].Form.Span);

    private void Mark(int[] marks, TextSpan span, int value)
    {
        for (int word = FirstAt(span.Start); word < Words.Length && Words[word].Form.Span.Start < span.End; word++)
        {
            marks[word] = value;
        }
    }

    private static int[] Filled(int length)
    {
        int[] values = new int[length];
        Array.Fill(values, None);
        return values;
    }

    private static ImmutableArray<TextSpan> Paragraphs(ImmutableArray<Sentence> sentences)
    {
        var paragraphs = ImmutableArray.CreateBuilder<TextSpan>();
        for (int sentence = 0; sentence < sentences.Length; sentence++)
        {
            if (sentence > 0 && sentences[sentence].Paragraph == sentences[sentence - 1].Paragraph)
            {
                paragraphs[^1] = TextSpan.Cover(paragraphs[^1], sentences[sentence].Span);
            }
            else
            {
                paragraphs.Add(sentences[sentence].Span);
            }
        }

        return paragraphs.DrainToImmutable();
    }
}

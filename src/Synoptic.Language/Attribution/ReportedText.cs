using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Attribution;

/// <summary>Words with their names and quotations marked on them: what the readers of attributions look at.</summary>
internal sealed class ReportedText
{
    private static readonly WordSet Prepositions = new("of for at from with in on to by under near outside inside during after before");
    private readonly int[] _mentionAt;
    private readonly int[] _quotationAt;

    public ReportedText(TokenLayer layer, ImmutableArray<Mention> mentions, ImmutableArray<CoreferenceChain> chains)
    {
        Layer = layer;
        Mentions = mentions;
        ChainOf = Mark(mentions.Length, chains.Select((chain, index) => (chain.Mentions.AsEnumerable(), index)));
        Quotations = QuotationScanner.Scan(layer.Text, Paragraphs(layer.Sentences));
        _mentionAt = Mark(layer.Words.Length, mentions.Select((mention, index) => (mention.Kind is MentionKind.Name ? WordsIn(mention.Span) : [], index)));
        _quotationAt = Mark(layer.Words.Length, Quotations.Select((quotation, index) => (WordsIn(quotation.Outer), index)));
    }

    public TokenLayer Layer { get; }

    public ImmutableArray<Mention> Mentions { get; }

    public ImmutableArray<QuotedText> Quotations { get; }

    /// <summary>For each mention, the index of its chain.</summary>
    public int[] ChainOf { get; }

    /// <summary>The name that a word belongs to, as an index into the mentions, or -1.</summary>
    public int MentionAt(int word) => _mentionAt[word];

    /// <summary>The quotation that a word belongs to, its marks among it, or -1.</summary>
    public int QuotationAt(int word) => _quotationAt[word];

    /// <summary>Whether the word is one of the words, letter case aside.</summary>
    public bool Is(int word, params ReadOnlySpan<string> words)
    {
        foreach (string candidate in words)
        {
            if (Layer[word].Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsPreposition(int word) => Prepositions.Contains(Layer[word]);

    /// <summary>Whether it is a word of letters, or a part of what is written as one with those before it ("co-founder").</summary>
    public bool IsWord(int word) => char.IsLetter(Layer[word][0]) || Layer.GoesOn(word);

    /// <summary>A reporting verb outside quotation marks and names.</summary>
    public bool IsCue(int word, out Cue cue)
    {
        cue = default;
        return _quotationAt[word] < 0 && _mentionAt[word] < 0 && CueLexicon.TryGetVerb(Layer[word], out cue);
    }

    /// <summary>"according to": the first of its two words.</summary>
    public bool IsAccordingTo(int word) =>
        word + 1 < Layer.Words.Length && _quotationAt[word] < 0 && Is(word, "according") && Is(word + 1, "to");

    /// <summary>The words of a sentence, from its first up to, not including, its end.</summary>
    public (int Start, int End) SentenceOf(int word)
    {
        Range range = Layer.Sentences[Layer.SentenceOf(word)].Words;
        return (range.Start.Value, range.End.Value);
    }

    /// <summary>The first word that starts at or after an offset; the number of words where there is none.</summary>
    public int WordFrom(int offset) => Layer.FirstAt(offset);

    /// <summary>The span from the first to the last word.</summary>
    public TextSpan Cover(int first, int last) => TextSpan.Cover(Layer.Words[first].Span, Layer.Words[last].Span);

    private IEnumerable<int> WordsIn(TextSpan span)
    {
        for (int word = WordFrom(span.Start); word < Layer.Words.Length && Layer.Words[word].Span.Start < span.End; word++)
        {
            yield return word;
        }
    }

    private static int[] Mark(int length, IEnumerable<(IEnumerable<int> Places, int Index)> marks)
    {
        int[] marked = new int[length];
        Array.Fill(marked, -1);
        foreach ((IEnumerable<int> places, int index) in marks)
        {
            foreach (int place in places)
            {
                marked[place] = index;
            }
        }

        return marked;
    }

    private static ImmutableArray<TextSpan> Paragraphs(ImmutableArray<Sentence> sentences) =>
    [
        .. sentences.GroupBy(sentence => sentence.Paragraph)
            .Select(paragraph => new TextSpan(paragraph.First().Span.Start, paragraph.Last().Span.End)),
    ];
}

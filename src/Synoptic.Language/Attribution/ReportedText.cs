using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>Tokens with their names and quotations marked on them: what the readers of attributions look at.</summary>
internal sealed class ReportedText
{
    private static readonly WordSet Prepositions = new("of for at from with in on to by under near outside inside during after before");
    private readonly int[] _mentionAt;
    private readonly int[] _quotationAt;

    public ReportedText(TokenLayer tokens, ImmutableArray<Mention> mentions, ImmutableArray<CoreferenceChain> chains)
    {
        Tokens = tokens;
        Mentions = mentions;
        ChainOf = Mark(mentions.Length, chains.Select((chain, index) => (chain.Mentions.AsEnumerable(), index)));
        Quotations = QuotationScanner.Scan(tokens.Text, Paragraphs(tokens.Sentences));
        _mentionAt = Mark(tokens.Tokens.Length, mentions.Select((mention, index) => (TokensIn(mention.Span), index)));
        _quotationAt = Mark(tokens.Tokens.Length, Quotations.Select((quotation, index) => (TokensIn(quotation.Outer), index)));
    }

    public TokenLayer Tokens { get; }

    public ImmutableArray<Mention> Mentions { get; }

    public ImmutableArray<QuotedText> Quotations { get; }

    /// <summary>For each mention, the index of its chain.</summary>
    public int[] ChainOf { get; }

    /// <summary>The mention that a token belongs to, or -1.</summary>
    public int MentionAt(int token) => _mentionAt[token];

    /// <summary>The quotation that a token belongs to, its marks among it, or -1.</summary>
    public int QuotationAt(int token) => _quotationAt[token];

    /// <summary>Whether the token is one of the words, letter case aside.</summary>
    public bool Is(int token, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Tokens[token].Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsPreposition(int token) => Prepositions.Contains(Tokens[token]);

    public bool IsWord(int token) => char.IsLetter(Tokens[token][0]);

    /// <summary>A reporting verb outside quotation marks and names.</summary>
    public bool IsCue(int token, out Cue cue)
    {
        cue = default;
        return _quotationAt[token] < 0 && _mentionAt[token] < 0 && CueLexicon.TryGetVerb(Tokens[token], out cue);
    }

    /// <summary>"according to": the first of its two tokens.</summary>
    public bool IsAccordingTo(int token) =>
        token + 1 < Tokens.Tokens.Length && _quotationAt[token] < 0 && Is(token, "according") && Is(token + 1, "to");

    /// <summary>The tokens of a sentence, from its first up to, not including, its end.</summary>
    public (int Start, int End) SentenceOf(int token)
    {
        Range range = Tokens.Sentences[Tokens.Tokens[token].Sentence].Tokens;
        return (range.Start.Value, range.End.Value);
    }

    /// <summary>The first token that starts at or after an offset; the number of tokens where there is none.</summary>
    public int TokenFrom(int offset)
    {
        int low = 0;
        int high = Tokens.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Tokens.Tokens[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The span from the first to the last token.</summary>
    public TextSpan Cover(int first, int last) => TextSpan.Cover(Tokens.Tokens[first].Span, Tokens.Tokens[last].Span);

    private IEnumerable<int> TokensIn(TextSpan span)
    {
        for (int token = TokenFrom(span.Start); token < Tokens.Tokens.Length && Tokens.Tokens[token].Span.Start < span.End; token++)
        {
            yield return token;
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

using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Adds what a headline attributes by a mark alone: "S: sources", "S - X bank", "N News: S".</summary>
internal sealed class Headline(ReportText text)
{
    private const int LongestHeadline = 30;
    private const int LongestParty = 6;
    private const int FewestWords = 2;

    private readonly PartyKinds _kinds = new(text);

    /// <summary>The speeches with that of the headline, in order of their cues.</summary>
    public ImmutableArray<CuedSpeech> Add(ImmutableArray<CuedSpeech> speeches) =>
        Read() is { } speech && !speeches.Any(other => other.Cue == speech.Cue)
            ? [.. speeches.Append(speech).OrderBy(other => other.Cue)]
            : speeches;

    private CuedSpeech? Read()
    {
        int end = EndOfFirstParagraph();
        if (end is < FewestWords + 2 or > LongestHeadline || text.Is(end - 1, ".", "?", "!", "”", "\""))
        {
            return null;
        }

        int[] marks = [.. Enumerable.Range(1, end - 2).Where(IsDividing)];
        if (marks is not [var mark])
        {
            return null;
        }

        (WordRange before, WordRange after) = (new WordRange(0, mark - 1), new WordRange(mark + 1, end - 1));
        bool isColon = text.Is(mark, ":");
        return after.Length <= LongestParty && before.Length >= FewestWords && IsParty(after) && (isColon || !_kinds.IsOutlet(after)) ? new CuedSpeech(mark, [after], [before])
            : isColon && before.Length <= LongestParty && after.Length >= FewestWords && IsParty(before) && _kinds.IsOutlet(before) ? new CuedSpeech(mark, [before], [after])
            : null;
    }

    private int EndOfFirstParagraph()
    {
        ImmutableArray<Sentence> sentences = text.Parsed.Sentences;
        int last = 0;
        while (last + 1 < sentences.Length && sentences[last + 1].Paragraph == sentences[0].Paragraph)
        {
            last++;
        }

        return sentences.IsEmpty ? 0 : sentences[last].Words.End.Value;
    }

    /// <summary>A colon, or a dash with space on both sides, outside quotation marks.</summary>
    private bool IsDividing(int word)
    {
        TextSpan span = text.Words[word].Form.Span;
        bool isDash = text.Is(word, "-", "–", "—") && span.Start > 0 && span.End < text.Text.Length && text.Text[span.Start - 1] == ' ' && text.Text[span.End] == ' ';
        return text.QuotationOf(word) < 0 && (text.Is(word, ":") || isDash);
    }

    /// <summary>A phrase without a verb, whose last word means or names somebody.</summary>
    private bool IsParty(WordRange words)
    {
        for (int word = words.First; word <= words.Last; word++)
        {
            if (text.Words[word].Tags.Upos is not ("NOUN" or "PROPN" or "ADJ" or "DET" or "ADP" or "CCONJ"))
            {
                return false;
            }
        }

        return text.PartyKind(words.Last) > 0 || text.NameOf(words.Last) >= 0;
    }
}

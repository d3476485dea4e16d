using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>The words among which a cue's source and content are sought: its sentence, and those that quotations join to it.</summary>
/// <param name="Start">The first word.</param>
/// <param name="End">The word after the last.</param>
internal readonly record struct CueWindow(int Start, int End)
{
    /// <summary>Words on either side of the cue's sentence: three long paragraphs. It bounds the work for a cue.</summary>
    private const int Farthest = 300;

    /// <summary>The window of a cue.</summary>
    public static CueWindow Of(ReportText text, int cue)
    {
        int own = text.SentenceOf(cue);
        int first = own;
        int last = own;
        while (first > 0 && Joins(text, first - 1) && cue - StartOf(text, first - 1) <= Farthest)
        {
            first--;
        }

        while (last + 1 < text.Parsed.Sentences.Length && (Joins(text, last) || OpensQuotation(text, last)) && EndOf(text, last + 1) - cue <= Farthest)
        {
            last++;
        }

        return new CueWindow(Limit(StartOf(text, first), cue - Farthest), Math.Min(EndOf(text, last), cue + Farthest));
    }

    private static int Limit(int start, int nearest) => Math.Max(start, nearest);

    private static int StartOf(ReportText text, int sentence) => text.Parsed.Sentences[sentence].Words.Start.Value;

    private static int EndOf(ReportText text, int sentence) => text.Parsed.Sentences[sentence].Words.End.Value;

    /// <summary>Whether one quotation holds the end of a sentence and the start of the next.</summary>
    private static bool Joins(ReportText text, int sentence)
    {
        (int end, int next) = (EndOf(text, sentence), StartOf(text, sentence + 1));
        return end > StartOf(text, sentence) && next < text.Words.Length
            && text.QuotationOf(end - 1) >= 0 && text.QuotationOf(end - 1) == text.QuotationOf(next);
    }

    /// <summary>Whether the next sentence opens with a quotation, or follows a colon. One that is never closed says nothing of the paragraph before it.</summary>
    private static bool OpensQuotation(ReportText text, int sentence)
    {
        (int end, int next) = (EndOf(text, sentence), StartOf(text, sentence + 1));
        int paragraphs = text.Parsed.Sentences[sentence + 1].Paragraph - text.Parsed.Sentences[sentence].Paragraph;
        return paragraphs <= 1 && next < text.Words.Length && (IsQuoted(text, next, paragraphs == 0) || (end > 0 && text.Is(end - 1, ":") && text.QuotationOf(end - 1) < 0));
    }

    private static bool IsQuoted(ReportText text, int word, bool mayBeOpen) =>
        text.QuotationOf(word) is var quotation && quotation >= 0 && (mayBeOpen || text.Quotations[quotation].IsClosed);
}

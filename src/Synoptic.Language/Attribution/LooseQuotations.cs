using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>Quotations that no cue introduces: speech when they are more than a few words and stand as a sentence of their own.</summary>
internal sealed class LooseQuotations(ReportText text)
{
    private const int LongestScareQuote = 3;

    /// <summary>Those that no statement has as content; each without a speaker.</summary>
    public IEnumerable<Statement> Read(ImmutableArray<Statement> found)
    {
        bool[] taken = new bool[text.Quotations.Length];
        foreach (TextSpan span in found.SelectMany(statement => statement.Content))
        {
            for (int word = text.FirstAt(span.Start); word < text.Words.Length && text.Words[word].Form.Span.Start < span.End; word++)
            {
                if (text.QuotationOf(word) is var quotation && quotation >= 0)
                {
                    taken[quotation] = true;
                }
            }
        }

        return text.Quotations
            .Where((quotation, index) => !taken[index] && IsSpeech(quotation))
            .Select(quotation => new Statement(quotation.Segments, null, null, StatementKind.Direct, []) { Quoted = quotation.Segments });
    }

    private bool IsSpeech(QuotedText quotation)
    {
        int words = 0;
        for (int word = text.FirstAt(quotation.Outer.Start); word < text.Words.Length && text.Words[word].Form.Span.Start < quotation.Outer.End && words <= LongestScareQuote; word++)
        {
            words += text.IsMark(word) ? 0 : 1;
        }

        return words > LongestScareQuote
            && char.IsUpper(text.Text[quotation.Segments[0].Start])
            && !char.IsLetterOrDigit(text.Text[quotation.Segments[^1].End - 1]);
    }
}

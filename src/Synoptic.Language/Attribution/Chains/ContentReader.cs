using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Turns words of a content into spans: a quotation that is mostly content is content as a whole, without its marks.</summary>
internal sealed class ContentReader(ReportText text)
{
    private const double LeastShare = 0.6;
    private const double LeastShareFromTheStart = 0.3; // who begins with a quotation's first word says all of it

    /// <summary>The spans of a content, in order, and the parts of them in quotation marks that the cue does not stand in.</summary>
    public (ImmutableArray<TextSpan> Content, ImmutableArray<TextSpan> Quoted) Read(CuedSpeech speech)
    {
        int[] whole = [.. QuotationsIn(speech).Where(quotation => IsMostly(speech, quotation)).Order()];
        var spans = new List<TextSpan>();
        foreach (WordRange range in speech.Content)
        {
            spans.AddRange(Outside(range, whole));
        }

        spans.AddRange(whole.Where(quotation => !speech.Content.Any(range => IsInside(range, quotation))).SelectMany(quotation => text.Quotations[quotation].Segments));
        ImmutableArray<TextSpan> content = Join(spans);
        return (content, Quoted(content, speech.Cue));
    }

    private IEnumerable<int> QuotationsIn(CuedSpeech speech) => speech.Content
        .SelectMany(range => Enumerable.Range(range.First, range.Length))
        .Select(text.QuotationOf)
        .Where(quotation => quotation >= 0 && quotation != text.QuotationOf(speech.Cue))
        .Distinct();

    /// <summary>Whether the range reaches over both ends of a quotation into words beside it.</summary>
    private bool IsInside(WordRange range, int quotation)
    {
        QuotedText quoted = text.Quotations[quotation];
        TextSpan span = text.Cover(range.First, range.Last);
        return span.Contains(quoted.Outer) || (quoted.Segments.Length == 1 && span.Contains(quoted.Segments[0]) && span != quoted.Segments[0] && text.QuotationOf(range.First) != text.QuotationOf(range.Last));
    }

    private bool IsMostly(CuedSpeech speech, int quotation)
    {
        TextSpan outer = text.Quotations[quotation].Outer;
        int covered = speech.Content.Sum(range => Overlap(text.Cover(range.First, range.Last), outer));
        bool fromTheStart = speech.Content.Any(range => text.Words[range.First].Form.Span.Start is var start && outer.Start <= start && start <= outer.Start + 2);
        return covered >= (fromTheStart ? LeastShareFromTheStart : LeastShare) * Math.Min(outer.Length, MostLength);
    }

    /// <summary>UTF-16 code units; of a longer quotation the window of a cue may hold but a part.</summary>
    private const int MostLength = 1000;

    /// <summary>The parts of a range outside the quotations that are content as a whole; all of it where it holds one inside.</summary>
    private IEnumerable<TextSpan> Outside(WordRange range, int[] whole)
    {
        TextSpan span = text.Cover(range.First, range.Last);
        int start = span.Start;
        foreach (int quotation in whole)
        {
            TextSpan outer = text.Quotations[quotation].Outer;
            if (!outer.Overlaps(span))
            {
                continue;
            }

            if (IsInside(range, quotation))
            {
                span = TextSpan.Cover(span, outer.End <= span.End + 2 ? outer : span);
                continue;
            }

            if (outer.Start > start)
            {
                yield return Trim(start, Math.Min(outer.Start, span.End));
            }

            start = Math.Max(start, outer.End);
        }

        if (start < span.End)
        {
            yield return Trim(start, span.End);
        }
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end - 1 && (char.IsWhiteSpace(text.Text[start]) || text.Text[start] is ',' or ';'))
        {
            start++;
        }

        while (end > start + 1 && (char.IsWhiteSpace(text.Text[end - 1]) || text.Text[end - 1] is ',' or ';'))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static ImmutableArray<TextSpan> Join(List<TextSpan> spans)
    {
        var joined = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan span in spans.Where(span => span.Length > 0).Order())
        {
            if (joined.Count > 0 && joined[^1].Overlaps(span))
            {
                joined[^1] = TextSpan.Cover(joined[^1], span);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined.ToImmutable();
    }

    private ImmutableArray<TextSpan> Quoted(ImmutableArray<TextSpan> content, int cue)
    {
        var quoted = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan span in content)
        {
            int before = ReportText.None;
            for (int word = text.FirstAt(span.Start); word < text.Words.Length && text.Words[word].Form.Span.Start < span.End; word++)
            {
                int quotation = text.QuotationOf(word);
                if (quotation >= 0 && quotation != before && quotation != text.QuotationOf(cue))
                {
                    quoted.AddRange(SegmentsIn(text.Quotations[quotation].Segments, span));
                }

                before = quotation;
            }
        }

        return quoted.ToImmutable();
    }

    /// <summary>The segments within a span; found by their place, as a quotation may run over a thousand paragraphs.</summary>
    private static IEnumerable<TextSpan> SegmentsIn(ImmutableArray<TextSpan> segments, TextSpan span)
    {
        int first = segments.BinarySearch(new TextSpan(span.Start, span.Start));
        return segments.Skip(first < 0 ? ~first : first).TakeWhile(segment => segment.End <= span.End);
    }

    private static int Overlap(TextSpan left, TextSpan right) => Math.Max(0, Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start));
}

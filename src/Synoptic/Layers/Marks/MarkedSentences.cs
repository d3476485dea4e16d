using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Layers.Marks;

/// <summary>The sentences of a report, cut where marks begin and end. A mark over several sentences is one of each.</summary>
internal sealed class MarkedSentences
{
    private readonly ImmutableArray<Sentence> _sentences;
    private readonly List<Mark>[] _marks;

    public MarkedSentences(AnnotatedDocument report, ImmutableArray<FactPlace> facts)
    {
        _sentences = report.Parsed.Sentences;
        _marks = [.. _sentences.Select(_ => new List<Mark>())];
        foreach (Mark mark in MarksOf(report, facts).Where(mark => mark.Span.Length > 0).Order())
        {
            for (int i = report.SentenceAt(mark.Span.Start); i < _sentences.Length && _sentences[i].Span.Start < mark.Span.End; i++)
            {
                _marks[i].Add(mark);
            }
        }
    }

    /// <summary>The pieces of a sentence in order; together they are the sentence.</summary>
    public IEnumerable<MarkedPiece> Cut(int sentence)
    {
        TextSpan whole = _sentences[sentence].Span;
        ImmutableArray<Mark> marks = [.. _marks[sentence].Select(mark => Clip(mark, whole)).Where(mark => mark.Span.Length > 0).Order()];
        int[] borders = [.. marks.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End }).Append(whole.Start).Append(whole.End).Distinct().Order()];
        List<Mark> open = [];
        int next = 0;
        for (int i = 0; i + 1 < borders.Length; i++)
        {
            TextSpan span = new(borders[i], borders[i + 1]);
            open.RemoveAll(mark => mark.Span.End <= span.Start);
            for (; next < marks.Length && marks[next].Span.Start == span.Start; next++)
            {
                open.Add(marks[next]);
            }

            yield return new MarkedPiece(
                span,
                [.. open],
                [.. open.Where(mark => mark.Span.Start == span.Start)],
                [.. open.Where(mark => mark.Span.End == span.End).Reverse()]);
        }
    }

    private static Mark Clip(Mark mark, TextSpan whole)
    {
        int start = Math.Max(mark.Span.Start, whole.Start);
        return mark with { Span = new TextSpan(start, Math.Max(start, Math.Min(mark.Span.End, whole.End))) };
    }

    private static IEnumerable<Mark> MarksOf(AnnotatedDocument report, ImmutableArray<FactPlace> facts)
    {
        IEnumerable<Mark> statements = report.Statements.SelectMany((statement, index) => MarksOf(statement, index));
        IEnumerable<Mark> mentions = report.Parsed.Mentions.Select((mention, index) => new Mark(MarkKind.Mention, mention.Span, index));
        IEnumerable<Mark> times = report.Parsed.Times.Select((time, index) => new Mark(MarkKind.Time, time.Span, index));
        IEnumerable<Mark> quantities = report.Parsed.Quantities.Select((quantity, index) => new Mark(MarkKind.Quantity, quantity.Span, index));
        IEnumerable<Mark> places = facts.Select((place, index) => new Mark(MarkKind.Fact, place.Words, index));
        return statements.Concat(mentions).Concat(times).Concat(quantities).Concat(places);
    }

    private static IEnumerable<Mark> MarksOf(Statement statement, int index)
    {
        IEnumerable<Mark> content = statement.Content.Select(span => new Mark(MarkKind.Content, span, index));
        return statement.Cue is { } cue ? content.Append(new Mark(MarkKind.Cue, cue, index)) : content;
    }
}

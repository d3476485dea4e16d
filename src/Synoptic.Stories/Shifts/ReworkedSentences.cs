using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Shifts;

/// <summary>Finds what a text words otherwise than the text before it in its series: "<b>two</b> buckets", then "<b>four</b> buckets"; or what sentence it drops or adds.</summary>
internal sealed class ReworkedSentences(SentenceTerms terms)
{
    // More words are another sentence, not another word for the same.
    private const int MostWords = 8;

    // Of a sentence that is gone, the next text has less than this share of the words.
    private const double MostKept = 0.6;

    /// <summary>The shifts between two documents, in order of what was reworded, dropped and added.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="earlier">The index of the earlier text.</param>
    /// <param name="later">The index of the next one.</param>
    /// <param name="items">Items of lists that are told to be gone or new.</param>
    public IEnumerable<Shift> Find(ImmutableArray<AnnotatedDocument> documents, int earlier, int later, IReadOnlyList<DocumentSpan> items)
    {
        bool IsTold(int document, SeriesSentence? sentence) => sentence is not null && items.Any(item => item.Document == document && item.Span.Overlaps(sentence.Span));
        foreach (SentencePair pair in SeriesAligner.Align(SeriesSentence.In(documents[earlier]), SeriesSentence.In(documents[later])))
        {
            if (!IsTold(earlier, pair.Before) && !IsTold(later, pair.After) && ShiftOf(documents, pair, earlier, later) is { } shift)
            {
                yield return shift;
            }
        }
    }

    private Shift? ShiftOf(ImmutableArray<AnnotatedDocument> documents, SentencePair pair, int earlier, int later) => pair switch
    {
        ({ } before, { } after) => Reworded(documents[earlier], before, after, earlier, later),
        ({ } gone, null) => IsOf(documents[earlier], gone, documents[later]) ? null : Whole(documents[earlier], new DocumentSpan(earlier, gone.Span)),
        (null, { } added) => IsOf(documents[later], added, documents[earlier]) ? null : Whole(documents[later], new DocumentSpan(later, added.Span)) with { To = new DocumentSpan(later, added.Span) },
        _ => null,
    };

    /// <summary>Whether most of what a sentence says stands in another text.</summary>
    private bool IsOf(AnnotatedDocument document, SeriesSentence sentence, AnnotatedDocument other) =>
        terms.Of(document, sentence.Span).ContainedIn(terms.Of(other, new TextSpan(0, other.Text.Length))) >= MostKept;

    private static Shift? Reworded(AnnotatedDocument document, SeriesSentence before, SeriesSentence after, int earlier, int later)
    {
        (int start, int end) = (before.Start(after), before.End(after));
        TextSpan? old = before.Stretch(start, before.Count - end);
        TextSpan? young = after.Stretch(start, after.Count - end);
        bool isLong = Math.Max(before.Count, after.Count) - start - end > MostWords;
        if (isLong || old is not { } was || young is not { } now)
        {
            return null; // what is only left out or put in is no other word for the same
        }

        var clause = MainClause.At(document, before.Span.Start);
        TextSpan topic = clause.TopicOf(was) ?? was;
        return Make([new DocumentSpan(earlier, before.Span), new DocumentSpan(later, after.Span)]) with
        {
            Actor = clause.Actor is { } actor && !actor.Overlaps(topic) && !actor.Overlaps(was) ? new DocumentSpan(earlier, actor) : null,
            Issue = new DocumentSpan(earlier, topic),
            From = new DocumentSpan(earlier, was),
            To = new DocumentSpan(later, now),
        };
    }

    private static Shift Whole(AnnotatedDocument document, DocumentSpan sentence)
    {
        var clause = MainClause.At(document, sentence.Span.Start);
        return Make([sentence]) with
        {
            Actor = clause.Actor is { } actor ? sentence with { Span = actor } : null,
            Issue = sentence with { Span = clause.Thing ?? sentence.Span },
        };
    }

    private static Shift Make(ImmutableArray<DocumentSpan> evidence) =>
        new(ContentHash.Of(evidence.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Document} {span.Span} reworked"))), ShiftKind.Computed, null, evidence);
}

using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Shifts;

/// <summary>
/// Finds what a source said and, in its next text, which otherwise says little new, no longer says: "a school, a tax and
/// a bridge", then "a school and a bridge"; or says it for the first time.
/// </summary>
internal sealed class DroppedIssues(SentenceTerms terms)
{
    // The later text is a new issue of the earlier one when most of what it says stood there.
    private const double LeastRepeated = 0.6;

    // What is left of an issue when its words have changed; below it the issue is gone.
    private const double LeastKept = 0.34;

    // Two readouts of one negotiation share their names and its subject, if not their sentences.
    private const double LeastRelated = 0.2;

    private readonly ReworkedSentences _reworked = new(terms);
    private readonly DroppedTopics _topics = new(terms);

    /// <summary>By the earlier text: the items of lists that are gone or new, then what is worded otherwise, then the other dropped issues, in order of their places.</summary>
    public IEnumerable<Shift> Find(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<OmittedItem> omitted)
    {
        for (int earlier = 0; earlier < documents.Length; earlier++)
        {
            int later = NextOf(documents, earlier);
            if (later > earlier)
            {
                DocumentSpan[] gone = [.. ItemsOf(omitted, earlier, later)];
                DocumentSpan[] added = [.. ItemsOf(omitted, later, earlier)];
                IEnumerable<Shift> items = gone.Select(item => ToShift(documents[earlier], ActorOf(documents[earlier], item.Span), item, "gone"))
                    .Concat(added.Select(item => ToShift(documents[later], ActorOf(documents[later], item.Span), item, "new") with { To = item }));
                Shift[] reworked = AreMuchTheSame(documents[earlier], documents[later]) ? [.. _reworked.Find(documents, earlier, later, [.. gone, .. added])] : [];
                IEnumerable<DocumentSpan> told = gone.Concat(reworked.Select(shift => shift.From).OfType<DocumentSpan>());
                Shift[] issues = [.. Between(documents, earlier, later).Where(shift => !told.Any(item => item.Span.Overlaps(shift.Issue!.Value.Span)))];
                IEnumerable<Shift> other = reworked.Where(shift => shift.From is not null || !issues.Any(issue => issue.Issue!.Value.Document == shift.Issue!.Value.Document && issue.Issue!.Value.Span.Overlaps(shift.Evidence[0].Span)));
                IEnumerable<Shift> topics = IsReadout(documents[earlier], documents[later])
                    ? _topics.Find(documents[earlier], documents[later]).Where(topic => !told.Any(item => item.Span.Overlaps(topic.Sentence)))
                        .Select(topic => ToShift(documents[earlier], null, new DocumentSpan(earlier, topic.Topic), "gone") with
                        {
                            Id = ContentHash.Of([string.Create(CultureInfo.InvariantCulture, $"{earlier} {topic.Sentence} gone")]),
                            Evidence = [new DocumentSpan(earlier, topic.Sentence)],
                        })
                    : [];
                foreach (Shift shift in items.Concat(other).Concat(issues).Concat(topics))
                {
                    yield return shift;
                }
            }
        }
    }

    private static IEnumerable<DocumentSpan> ItemsOf(ImmutableArray<OmittedItem> omitted, int giving, int omitting) => omitted
        .Where(entry => entry.Item.Document == giving && entry.Omitting.Document == omitting)
        .Select(entry => entry.Item.Place)
        .Distinct();

    private static TextSpan? ActorOf(AnnotatedDocument document, TextSpan item) =>
        MainClause.At(document, item.Start).Actor is { } actor && !actor.Overlaps(item) ? actor : null;

    private IEnumerable<Shift> Between(ImmutableArray<AnnotatedDocument> documents, int earlier, int later)
    {
        AnnotatedDocument before = documents[earlier];
        TermVector after = WholeOf(documents[later]);
        return !AreMuchTheSame(before, documents[later])
            ? []
            : IssuesOf(before)
                .Where(issue => terms.Of(before, issue.Issue) is { Mass: > 0 } words && words.ContainedIn(after) < LeastKept)
                .DistinctBy(issue => issue.Issue)
                .Select(issue => ToShift(before, issue.Actor, new DocumentSpan(earlier, issue.Issue), "gone"));
    }

    /// <summary>Whether a body speaks of one matter again in a text of its own.</summary>
    private bool IsReadout(AnnotatedDocument before, AnnotatedDocument after) =>
        _topics.IsBody(before.Document.Source) && !AreMuchTheSame(before, after) && WholeOf(before).Similarity(WholeOf(after)) >= LeastRelated;

    private bool AreMuchTheSame(AnnotatedDocument before, AnnotatedDocument after) => WholeOf(after).ContainedIn(WholeOf(before)) >= LeastRepeated;

    private TermVector WholeOf(AnnotatedDocument document) => terms.Of(document, new TextSpan(0, document.Text.Length));

    private static IEnumerable<(TextSpan? Actor, TextSpan Issue)> IssuesOf(AnnotatedDocument document) =>
        document.Positions.Select(position => ((TextSpan?)position.Actor.Span, position.Issue))
            .Concat(document.Frames.Where(frame => frame.Type == "forecast").SelectMany(frame => frame.Roles
                .Where(role => role.Role == "what")
                .Select(role => (frame.Roles.FirstOrDefault(other => other.Role == "forecaster")?.Filler.Span, role.Filler.Span))));

    private static Shift ToShift(AnnotatedDocument document, TextSpan? actor, DocumentSpan issue, string what)
    {
        DocumentSpan sentence = issue with { Span = document.Parsed.Sentences[document.SentenceAt(issue.Span.Start)].Span };
        string id = ContentHash.Of([string.Create(CultureInfo.InvariantCulture, $"{issue.Document} {issue.Span} {what}")]);
        return new Shift(id, ShiftKind.Computed, null, [sentence])
        {
            Actor = actor is { } span ? issue with { Span = span } : null,
            Issue = issue,
        };
    }

    /// <summary>The next text of the same source on a later day; the document itself when there is none.</summary>
    private static int NextOf(ImmutableArray<AnnotatedDocument> documents, int earlier)
    {
        Document first = documents[earlier].Document;
        for (int later = earlier + 1; later < documents.Length; later++)
        {
            Document second = documents[later].Document;
            if (first.Source is not null && string.Equals(first.Source, second.Source, StringComparison.OrdinalIgnoreCase) && first.PublishedAt?.Day < second.PublishedAt?.Day)
            {
                return later;
            }
        }

        return earlier;
    }
}

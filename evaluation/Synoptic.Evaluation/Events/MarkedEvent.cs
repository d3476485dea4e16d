using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>Chooses, of the events that were detected in a sentence, the one between the marked source and target.</summary>
internal static class MarkedEvent
{
    /// <summary>The type of that event, or null where none was detected.</summary>
    public static string? TypeOf(MarkedSentence sentence, AnnotatedDocument? document) => Of(sentence, document)?.Type;

    /// <summary>
    /// The event with a type whose actors and recipients overlap most of the marks, the right way round before the wrong
    /// one; of equal ones the one whose trigger stands nearest to both.
    /// </summary>
    public static EventMention? Of(MarkedSentence sentence, AnnotatedDocument? document) => document?.Events
        .Where(found => found.Type is not null)
        .OrderByDescending(found => Fit(sentence, found))
        .ThenBy(found => Distance(sentence, found.Trigger))
        .FirstOrDefault();

    private static int Fit(MarkedSentence sentence, EventMention found) =>
        Points(5, sentence.Sources, found.Actors)
        + Points(4, sentence.Targets, found.Recipients)
        + Points(2, sentence.Sources, found.Recipients)
        + Points(2, sentence.Targets, found.Actors)
        + (found.Place is { } place ? Points(1, sentence.Targets, [place]) : 0);

    private static int Points(int points, ImmutableArray<TextSpan> marks, ImmutableArray<Participant> participants) =>
        marks.Any(mark => participants.Any(participant => participant.Span.Overlaps(mark))) ? points : 0;

    private static int Distance(MarkedSentence sentence, TextSpan trigger) =>
        sentence.Sources.Concat(sentence.Targets).Sum(mark =>
            Math.Max(0, Math.Max(mark.Start - trigger.End, trigger.Start - mark.End)));
}

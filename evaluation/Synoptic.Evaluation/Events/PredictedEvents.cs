using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>The events of a document as event data code them: one for each source and target.</summary>
internal static class PredictedEvents
{
    /// <summary>
    /// The coded events, each once: those with a type and at least one country that are more than an allegation. One of
    /// which only one side is known is not coded where another has the same type and side, and both sides.
    /// </summary>
    public static ImmutableArray<CodedEvent> Of(AnnotatedDocument document)
    {
        CodedEvent[] coded =
        [
            .. document.Events
                .Where(found => found.Type is not null && found.Reality.Factuality is not Factuality.Alleged)
                .SelectMany(Code)
                .Where(coded => coded.Source is not null || coded.Target is not null)
                .Distinct(),
        ];
        return [.. coded.Where(half => !Array.Exists(coded, whole => whole != half && half.Matches(whole)))];
    }

    /// <summary>
    /// Source by target. Consultations count both ways, as do cooperative events without a recipient, whose actors of
    /// different countries do it to each other. The country of the place stands in for a recipient whom nobody names.
    /// </summary>
    private static IEnumerable<CodedEvent> Code(EventMention found)
    {
        string?[] actors = Countries(found.Actors);
        string?[] recipients = Countries(found.Recipients);
        if (found.Recipients.IsEmpty && IsMutual(found.Type) && actors.Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return Cross(actors, found.Type!, actors).Where(coded => coded.Source != coded.Target);
        }

        if (found.Recipients.IsEmpty && found.Place?.Country is { } place)
        {
            recipients = [place];
        }

        IEnumerable<CodedEvent> coded = Cross(actors, found.Type!, recipients);
        return found.Type == "CONSULT" && !found.Recipients.IsEmpty ? coded.Concat(Cross(recipients, found.Type, actors)) : coded;
    }

    private static string?[] Countries(ImmutableArray<Participant> participants) =>
        participants.IsEmpty ? [null] : [.. participants.Select(participant => participant.Country)];

    private static IEnumerable<CodedEvent> Cross(string?[] sources, string type, string?[] targets) =>
        sources.SelectMany(source => targets.Select(target => new CodedEvent(source, type, target)));

    private static bool IsMutual(string? type) => type is "CONSULT" or "AGREE" or "COOPERATE" or "SUPPORT";
}

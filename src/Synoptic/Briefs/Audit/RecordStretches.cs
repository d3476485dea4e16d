using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>Every stretch of a report that the records give, with the words that they say it has.</summary>
internal static class RecordStretches
{
    public static IEnumerable<BriefSpan> Of(Brief brief) =>
    [
        .. brief.Entities.SelectMany(entity => entity.Mentions)
            .Select(mention => new BriefSpan(mention.Document, mention.Start, mention.End, mention.Text)),
        .. brief.Statements.SelectMany(OfStatement),
        .. brief.Times.Select(time => new BriefSpan(time.Document, time.Start, time.End, time.Text)),
        .. brief.Quantities.Select(quantity => new BriefSpan(quantity.Document, quantity.Start, quantity.End, quantity.Text)),
        .. RecordParts.Participants(brief)
            .Select(participant => new BriefSpan(participant.Document, participant.Start, participant.End, participant.Text)),
        .. RecordParts.Evidence(brief),
        .. brief.Claims.SelectMany(claim => claim.Evidence).SelectMany(OfEvidence),
        .. brief.Sharing.SelectMany(sharing => sharing.Spans),
        .. brief.Shifts.SelectMany(shift => shift.Cue is { } cue ? shift.Evidence.Add(cue) : shift.Evidence),
    ];

    private static IEnumerable<BriefSpan> OfStatement(BriefStatement statement)
    {
        IEnumerable<BriefSpan> own = statement.Cue is { } cue ? statement.Content.Add(cue) : statement.Content;
        return statement.Speaker is { } speaker
            ? [.. own, new BriefSpan(statement.Document, speaker.Start, speaker.End, speaker.Text), .. OfChain(statement.Chain, statement.Document)]
            : [.. own, .. OfChain(statement.Chain, statement.Document)];
    }

    private static IEnumerable<BriefSpan> OfEvidence(BriefEvidence evidence) =>
        [new BriefSpan(evidence.Document, evidence.Start, evidence.End, evidence.Text), .. OfChain(evidence.Chain, evidence.Document)];

    private static IEnumerable<BriefSpan> OfChain(ImmutableArray<BriefStep> chain, int document) => chain.SelectMany(step =>
        step.Parties.Select(party => new BriefSpan(document, party.Start, party.End, party.Party))
            .Concat(step.Cue is { } cue ? [cue] : []));
}

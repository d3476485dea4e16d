using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of the ways from an utterance to a report.</summary>
internal static class ChainRecords
{
    public static ImmutableArray<BriefStep> Of(ImmutableArray<AttributionStep> chain, int document, StoryIndex story) =>
        [.. chain.Select(step => new BriefStep(
            FixedWord.Of(step.Kind),
            step.Cue is { } cue ? story.Record(new DocumentSpan(document, cue)) : null,
            [.. step.Parties.Select(party => PartyOf(party, document, story))]))];

    private static BriefParty PartyOf(AttributionParty party, int document, StoryIndex story) => new(
        story.Read(new DocumentSpan(document, party.Span)),
        party.Mention is { } mention ? story.EntityOf(document, mention)?.Id : null,
        party.Span.Start,
        party.Span.End,
        FixedWord.Of(party.Anonymity));
}

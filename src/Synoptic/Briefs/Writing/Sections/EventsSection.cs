using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// What happened: what two or more reports claim without conflict, and the events that two or more tell, each as one sentence of
/// its clearest report, but no words of somebody's without who says them and no question, nothing that all only mention or on which
/// their sentences conflict, and what each story begins with, though one report alone should tell it; with one report, its events. Numbers and quotations have sections of their own.
/// </summary>
internal sealed class EventsSection : IBriefSection
{
    public string Name => BriefSections.Events;

    public int Budget => 9;

    public bool AddsToOthers => false;

    /// <summary>How much less counts what reports of two stories have in common: it is mostly a form of words.</summary>
    private const double FormOfWords = 2;

    /// <summary>How much more counts what a story is about.</summary>
    private const double Lead = 2;

    public IEnumerable<LineCandidate> Find(StoryIndex story) => Shared(story).Concat(Happenings(story)).Concat(Leads(story))
        .OrderByDescending(told => told.Weight)
        .Select(told => told.Line);

    private static IEnumerable<(double Weight, LineCandidate Line)> Shared(StoryIndex story) =>
        from claim in story.Update.Claims.Index()
        where claim.Item.Kind is not (ClaimKind.Number or ClaimKind.Quotation or ClaimKind.Office) && claim.Item.Witnesses > 1 && claim.Item.Agreement != Agreement.Conflicting
        let places = claim.Item.Evidence.Select(evidence => evidence.Place()).ToImmutableArray()
        select (
            story.Importance.Of(claim.Item) - (story.Importance.AreOfOneStory(places) ? 0 : FormOfWords),
            new LineCandidate(places, null, () => new LineBuilder(story, BriefSections.Events, claim.Index)
                .Tell(new Teller(story).Tell(places.Clearest(story))).Support(claim.Item).Cite(claim.Item).Build()) { IsMinor = !story.Standing.IsTold(places) || story.Standing.AreContested(places) || !places.Any(story.Importance.IsWhole) });

    /// <summary>What each story begins with: of the first sentences of its reports, the one that is most about what all of them tell, no speech if it can be; unless several begin with the same.</summary>
    private static IEnumerable<(double Weight, LineCandidate Line)> Leads(StoryIndex story) =>
        from told in story.Update.Stories
        where !AreLeadsShared(told, story)
        let leads = told.Documents.Select(story.FindLead).OfType<(int Index, Claim Item)>().ToArray()
        where leads.Length > 0
        let lead = leads.OrderBy(lead => story.Standing.IsSpeech(lead.Item.Text)).ThenByDescending(lead => story.Importance.Of(lead.Item)).First()
        select (
            story.Importance.Of(lead.Item) + Lead,
            new LineCandidate([lead.Item.Text], null, () => new LineBuilder(story, BriefSections.Events, lead.Index)
                .Tell(new Teller(story).Tell(lead.Item.Evidence[0].Place())).Support(lead.Item).Cite(lead.Item).Build()));

    /// <summary>Whether reports begin with one thing, so that it has a line of its own.</summary>
    private static bool AreLeadsShared(Stories.Model.Story told, StoryIndex story) => story.Update.Claims.Any(claim =>
        claim.Kind is ClaimKind.Passage or ClaimKind.Clause && claim.Agreement is not Agreement.Conflicting
        && claim.Evidence.Where(evidence => told.Documents.Contains(evidence.Document) && story.LeadOf(evidence.Document)?.Overlaps(evidence.Span) is true && story.Standing.IsMain(evidence.Place())).Documents().Length > 1);

    private static IEnumerable<(double Weight, LineCandidate Line)> Happenings(StoryIndex story)
    {
        int fewest = Math.Min(2, story.Update.Documents.Length);
        return from happening in story.Update.Events.Index()
               let told = happening.Item.Mentions.Select(mention => MentionOf(mention, story)).Where(told => told.Fact.Reality.Factuality == Factuality.Asserted).ToImmutableArray()
               where happening.Item.Type is not null && told.CountReports() >= fewest
               let places = told.Select(one => one.At(one.Fact.Trigger)).ToImmutableArray()
               select (story.Importance.Of(places, 1), new LineCandidate(places, null, () => LineOf(places, story)));
    }

    private static Told<EventMention> MentionOf(EventReference mention, StoryIndex story) =>
        new(mention.Document, story.Update.Documents[mention.Document].Events[mention.Mention]);

    private static BriefLine LineOf(ImmutableArray<DocumentSpan> places, StoryIndex story)
    {
        LineBuilder line = new LineBuilder(story, BriefSections.Events).Tell(new Teller(story).Tell(places.Clearest(story)));
        foreach (DocumentSpan place in places)
        {
            line.Cite(place);
        }

        return line.SupportAtLeast(places.Select(place => place.Document)).Build();
    }
}

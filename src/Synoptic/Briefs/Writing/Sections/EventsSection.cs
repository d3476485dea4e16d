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

    public IEnumerable<LineCandidate> Find(StoryIndex story)
    {
        (Stories.Model.Story Story, int Index, Claim Item)[] headlines = [.. Headlines(story)];
        return headlines.Select(headline => LineOf(headline.Story, headline.Index, headline.Item, story))
            .Concat(Shared(story).Where(shared => !headlines.Any(headline => headline.Index == shared.Index)).Select(shared => (shared.Weight, shared.Line)))
            .Concat(Happenings(story))
            .OrderByDescending(told => told.Weight)
            .Select(told => told.Line);
    }

    private static IEnumerable<(int Index, double Weight, LineCandidate Line)> Shared(StoryIndex story) =>
        from claim in story.Update.Claims.Index()
        where claim.Item.Kind is not (ClaimKind.Number or ClaimKind.Quotation or ClaimKind.Office) && claim.Item.Witnesses > 1 && claim.Item.Agreement != Agreement.Conflicting
        let places = claim.Item.Evidence.Select(evidence => evidence.Place()).ToImmutableArray()
        select (
            claim.Index,
            story.Importance.Of(claim.Item) - (story.Importance.AreOfOneStory(places) ? 0 : FormOfWords),
            new LineCandidate(places, null, () => new LineBuilder(story, BriefSections.Events, claim.Index)
                .Tell(new Teller(story).Tell(places.Clearest(story))).Support(claim.Item).Cite(claim.Item).Build()) { IsMinor = IsMinor(places, story) });

    private static bool IsMinor(ImmutableArray<DocumentSpan> places, StoryIndex story) => !story.Standing.IsTold(places) || story.Standing.AreContested(places) || !new Teller(story).IsClearAlone(places.Clearest(story));

    /// <summary>
    /// What each story begins with: what half of its reports begin with and tell as one, or else of their first sentences the one that has most in common with the heads of all, no speech
    /// if it can be.
    /// </summary>
    private static IEnumerable<(Stories.Model.Story Story, int Index, Claim Item)> Headlines(StoryIndex story) =>
        from told in story.Update.Stories
        let leads = told.Documents.Select(story.FindLead).OfType<(int Index, Claim Item)>()
            .OrderBy(lead => story.Standing.IsSpeech(lead.Item.Text)).ThenByDescending(lead => LikenessOf(lead.Item.Text, told, story))
        from lead in SharedLeads(told, story).Concat(leads).Take(1)
        select (told, lead.Index, lead.Item);

    private static (double Weight, LineCandidate Line) LineOf(Stories.Model.Story told, int index, Claim headline, StoryIndex story)
    {
        ImmutableArray<DocumentSpan> places = [.. headline.Evidence.Select(evidence => evidence.Place())];
        return (
            story.Importance.Of(headline) + Lead,
            new LineCandidate(places, null, () => new LineBuilder(story, BriefSections.Events, index)
                .Tell(new Teller(story).Tell(places.Clearest(story))).Begins(headline, told).Cite(headline).Build()) { IsHeadline = true });
    }

    /// <summary>What half of the reports of a story or more begin with and tell as one, the most important first.</summary>
    private static IEnumerable<(int Index, Claim Item)> SharedLeads(Stories.Model.Story told, StoryIndex story) => story.Update.Claims.Index()
        .Where(claim => claim.Item.Kind is ClaimKind.Passage or ClaimKind.Clause && claim.Item.Agreement is not Agreement.Conflicting
            && !IsMinor([.. claim.Item.Evidence.Select(evidence => evidence.Place())], story)
            && claim.Item.Evidence.Where(evidence => told.Documents.Contains(evidence.Document) && story.LeadOf(evidence.Document)?.Overlaps(evidence.Span) is true && story.Standing.IsMain(evidence.Place())).Documents().Length >= Math.Max(2, told.Documents.Length / 2.0))
        .OrderByDescending(claim => story.Importance.Of(claim.Item));

    /// <summary>How much the words of a lead have in common with those of the heads of all reports, its own too: the mean of their cosines, in [0, 1]. A lead that its title sums up tells the news.</summary>
    private static double LikenessOf(DocumentSpan lead, Stories.Model.Story told, StoryIndex story)
    {
        HashSet<string> words = [.. story.Importance.LemmasAt(lead)];
        return told.Documents.Select(document => HeadOf(document, story)).OfType<DocumentSpan>().Where(head => head != lead)
            .Select(head => story.Importance.LemmasAt(head).ToHashSet(StringComparer.Ordinal))
            .Select(head => head.Count(words.Contains) / Math.Sqrt(Math.Max(1.0, head.Count * words.Count)))
            .DefaultIfEmpty().Average();
    }

    /// <summary>The title of a report, or else its first whole sentence; null where it has neither.</summary>
    private static DocumentSpan? HeadOf(int document, StoryIndex story) =>
        (story.Update.Documents[document].Document.TitleSpan ?? story.LeadOf(document)) is { } head ? new DocumentSpan(document, head) : null;

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

using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// What only one report says: the most important sentence of each report that no other report comes near to, then the next of
/// each. A sentence that names nobody and holds no number and no time is passed over, and so is what a report of a story begins with: that is what
/// the others tell, too, in whatever words.
/// </summary>
internal sealed class SingleSourceSection : IBriefSection
{
    public string Name => BriefSections.SingleSource;

    public int Budget => 5;

    public bool AddsToOthers => false;

    public bool IsInTextOrder => true;

    private const double MostDetails = 4;

    public IEnumerable<LineCandidate> Find(StoryIndex story)
    {
        ILookup<int, TextSpan> shared = story.Update.Claims
            .Where(claim => claim.Witnesses > 1)
            .SelectMany(claim => claim.Evidence)
            .ToLookup(evidence => evidence.Document, evidence => evidence.Span);
        HashSet<int> leads = [.. Enumerable.Range(0, story.Update.Documents.Length).Where(story.IsInStory).Select(story.FindLead).OfType<(int Index, Claim Item)>().Select(lead => lead.Index)];
        return story.Update.Claims.Index()
            .Where(claim => claim.Item is { Kind: ClaimKind.Passage, Witnesses: 1 })
            .Where(claim => !leads.Contains(claim.Index) && !story.MayBeToldByOthers(claim.Index) && !shared[claim.Item.Text.Document].Any(story.SentencesAround(claim.Item.Text).Span.Overlaps) && DetailOf(claim.Item.Text, story) > 0
                && story.Carried.Find(claim.Item.Text).All(place => place.Document == claim.Item.Text.Document))
            .Select(claim => (claim.Index, claim.Item, Weight: story.Importance.Of([claim.Item.Text], 1) + DetailOf(claim.Item.Text, story)))
            .GroupBy(claim => claim.Item.Text.Document)
            .SelectMany(report => report.OrderByDescending(claim => claim.Weight).Index())
            .OrderBy(told => told.Index)
            .ThenByDescending(told => told.Item.Weight)
            .Select(told => new LineCandidate([told.Item.Item.Text], null, () => LineOf(told.Item.Item, told.Item.Index, story)) { IsMinor = story.Standing.IsSpeech(told.Item.Item.Text) || !new Teller(story).IsClearAlone(told.Item.Item.Text) });
    }

    private static BriefLine LineOf(Claim claim, int index, StoryIndex story) => new LineBuilder(story, BriefSections.SingleSource, index)
        .Tell(new Teller(story).Tell(claim.Text))
        .Cite(claim.Text)
        .Support(claim)
        .Build();

    /// <summary>How many names, numbers and times a sentence holds, as a share of as many as a reader takes in, in [0, 1].</summary>
    private static double DetailOf(DocumentSpan sentence, StoryIndex story)
    {
        ParsedDocument parsed = story.Update.Documents[sentence.Document].Parsed;
        int details = parsed.Mentions.Count(mention => mention.Kind == MentionKind.Name && sentence.Span.Contains(mention.Span))
            + parsed.Quantities.Count(quantity => sentence.Span.Contains(quantity.Span))
            + parsed.Times.Count(time => sentence.Span.Contains(time.Span));
        return Math.Min(details, MostDetails) / MostDetails;
    }
}

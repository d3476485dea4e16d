using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Which reports tell the story and leave out what two or more others say, and quote none of it: what most of those who could tell do tell first, then by weight.
/// Names the reports searched and cites the claim's evidence.
/// </summary>
internal sealed class SilencesSection : IBriefSection
{
    public string Name => BriefSections.Silences;

    public int Budget => 3;

    public bool AddsToOthers => true;

    public IEnumerable<LineCandidate> Find(StoryIndex story)
    {
        ILookup<int, int> silent = story.Update.Coverage
            .Where(coverage => coverage.State == CoverageState.Silent && story.Update.Claims[coverage.Claim].Witnesses > 1)
            .GroupBy(coverage => coverage.Claim, coverage => coverage.Document)
            .SelectMany(claim => claim.Except(QuotersOf(story.Update.Claims[claim.Key], story)).Where(document => !IsOlder(document, story.Update.Claims[claim.Key], story)).Select(document => (Claim: claim.Key, Document: document)))
            .ToLookup(coverage => coverage.Claim, coverage => coverage.Document);
        return story.Update.Claims.Index()
            .Where(claim => silent.Contains(claim.Index))
            .Select(claim => (claim.Index, claim.Item, Places: claim.Item.Evidence.Select(evidence => evidence.Place()).ToImmutableArray()))
            .OrderBy(claim => silent[claim.Index].Count() >= claim.Item.Witnesses)
            .ThenByDescending(claim => story.Importance.Of(claim.Item))
            .Where(TellsMore(story))
            .Select(claim => new LineCandidate(claim.Places, null, () => LineOf(claim.Item, claim.Index, claim.Places, [.. silent[claim.Index].Order()], story)) { IsMinor = silent[claim.Index].Count() >= claim.Item.Witnesses || (claim.Item.Kind is ClaimKind.Clause or ClaimKind.Passage && !story.Standing.IsTold(claim.Places)) || !StandsAlone(claim.Places.Clearest(story), story) });
    }

    /// <summary>Whether what is left out can be told without what stands before it.</summary>
    private static bool StandsAlone(DocumentSpan place, StoryIndex story) => story.Importance.IsWhole(place) && story.Clearness.IsClear(story.SentencesAround(place), new Teller(story).Tell(place).Explained);

    /// <summary>Whether a report was published on a day before all that make a claim: it could not tell it.</summary>
    private static bool IsOlder(int document, Claim claim, StoryIndex story) => story.Update.Documents[document].Document.PublishedAt is { } own
        && claim.Evidence.Documents().All(other => story.Update.Documents[other].Document.PublishedAt is { } its && own.Day < its.Day);

    /// <summary>The reports that quote the words of a claim's evidence: what they say otherwise, they do not leave it out.</summary>
    private static IEnumerable<int> QuotersOf(Claim claim, StoryIndex story) =>
        claim.Evidence.SelectMany(evidence => story.Carried.Find(evidence.Place())).Select(place => place.Document);

    /// <summary>Passes a claim unless half of the sentences of its evidence stand behind claims that it passed before: a number in a sentence that was told.</summary>
    private static Func<(int Index, Claim Item, ImmutableArray<DocumentSpan> Places), bool> TellsMore(StoryIndex story)
    {
        HashSet<(int Document, int Sentence)> told = [];
        return claim =>
        {
            (int, int)[] sentences = [.. claim.Places.SelectMany(place => story.SentencesAt(place).Select(sentence => (place.Document, sentence)))];
            bool more = 2 * sentences.Count(told.Contains) < sentences.Length;
            told.UnionWith(sentences);
            return more;
        };
    }

    private static BriefLine LineOf(Claim claim, int index, ImmutableArray<DocumentSpan> places, ImmutableArray<int> silent, StoryIndex story) =>
        new LineBuilder(story, BriefSections.Silences, index)
            .Words("not in ").Reports(silent).Words(": ")
            .Tell(new Teller(story).Tell(places.Clearest(story)))
            .Support(claim)
            .Cite(claim)
            .Build();
}

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

    public IEnumerable<LineCandidate> Find(StoryIndex story) => story.Update.Claims.Index()
        .Select(claim => (claim.Index, claim.Item, Silent: story.Silences.AllOf(claim.Index), Places: claim.Item.Evidence.Select(evidence => evidence.Place()).ToImmutableArray()))
        .Where(claim => !claim.Silent.IsEmpty)
        .OrderBy(claim => claim.Silent.Length >= claim.Item.Witnesses)
        .ThenByDescending(claim => story.Importance.Of(claim.Item))
        .Where(TellsMore(story))
        .Select(claim => new LineCandidate(claim.Places, null, () => LineOf(claim.Item, claim.Index, claim.Places, claim.Silent, story))
        {
            IsMinor = claim.Silent.Length >= claim.Item.Witnesses || (claim.Item.Kind is ClaimKind.Clause or ClaimKind.Passage && !story.Standing.IsTold(claim.Places)) || !new Teller(story).IsClearAlone(claim.Places.Clearest(story)),
            Adds = told => !told.Tells(claim.Index),
        });

    /// <summary>Passes a claim unless half of the sentences of its evidence stand behind claims that it passed before: a number in a sentence that was told.</summary>
    private static Func<(int Index, Claim Item, ImmutableArray<int> Silent, ImmutableArray<DocumentSpan> Places), bool> TellsMore(StoryIndex story)
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

using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Which reports tell the story and leave out what two or more others say: most witnesses first, then most origins.
/// Names the reports searched and cites the claim's evidence.
/// </summary>
internal sealed class SilencesSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story)
    {
        ILookup<int, int> silent = story.Update.Coverage
            .Where(coverage => coverage.State == CoverageState.Silent)
            .ToLookup(coverage => coverage.Claim, coverage => coverage.Document);
        return story.Update.Claims.Index()
            .Where(claim => claim.Item.Witnesses > 1 && silent.Contains(claim.Index))
            .ByWeight()
            .Where(TellsMore(story))
            .Select(claim => LineOf(claim.Item, claim.Index, [.. silent[claim.Index].Order()], story))
            .Limit(limit, story);
    }

    /// <summary>Passes a claim unless all sentences of its evidence stand behind claims that it passed before: a number in a sentence that was told.</summary>
    private static Func<(int Index, Claim Item), bool> TellsMore(StoryIndex story)
    {
        HashSet<(int Document, int Sentence)> told = [];
        return claim =>
        {
            (int, int)[] sentences =
                [.. claim.Item.Evidence.SelectMany(evidence => story.SentencesAt(evidence.Place()).Select(sentence => (evidence.Document, sentence)))];
            bool more = !sentences.All(told.Contains);
            told.UnionWith(sentences);
            return more;
        };
    }

    private static BriefLine LineOf(Claim claim, int index, ImmutableArray<int> silent, StoryIndex story) =>
        new LineBuilder(story, BriefSections.Silences, index)
            .Reports(silent).Words(silent.Length == 1 ? " does not mention what " : " do not mention what ")
            .Reports(claim.Evidence.Documents())
            .Words(claim.Agreement == Agreement.Conflicting ? " differ on: " : " say: ")
            .Extract(claim.Wording(story))
            .Cite(claim)
            .Build();
}

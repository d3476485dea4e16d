using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Votes, transfers, losses, tests, ceremonies and visits, one line each, kind by kind. Frames with the same
/// roles, day and factuality are one line; of each kind those in most reports first, then those with most roles.
/// </summary>
internal sealed class FramesSection : IBriefSection
{
    public string Name => BriefSections.Frames;

    public int Budget => 0;

    public bool AddsToOthers => true;

    public IEnumerable<LineCandidate> Find(StoryIndex story)
    {
        FrameLine writer = new(story);
        return story.Tell(document => document.Frames)
            .Where(told => told.Fact.Type != ForecastsSection.Type && writer.IsWorthTelling(told))
            .GroupBy(writer.KeyOf, StringComparer.Ordinal)
            .Select(same => same.ToImmutableArray())
            .GroupBy(same => same[0].Fact.Type, StringComparer.Ordinal)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .SelectMany(BestFirst)
            .Select(same => new LineCandidate([.. same.Select(told => told.At(told.Fact.Trigger))], null, () => writer.LineOf(same)));
    }

    private static IEnumerable<ImmutableArray<Told<Frame>>> BestFirst(IEnumerable<ImmutableArray<Told<Frame>>> kind) => kind
        .OrderByDescending(same => same.CountReports())
        .ThenByDescending(same => same[0].Fact.Roles.Length)
        .ThenBy(same => same[0].At(same[0].Fact.Trigger));
}

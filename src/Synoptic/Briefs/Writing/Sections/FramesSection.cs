using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Votes, transfers, losses, tests, ceremonies, and visits, one line each, kind by kind. Frames with the same
/// roles, day and factuality are one line. Where there are more than the limit, each kind keeps those in most reports,
/// then those with most roles.
/// </summary>
internal sealed class FramesSection(int limit) : IBriefSection
{
    public IEnumerable<BriefLine> Write(StoryIndex story)
    {
        FrameLine writer = new(story);
        ImmutableArray<ImmutableArray<Told<Frame>>> ranked =
        [
            .. story.Tell(document => document.Frames)
                .Where(told => told.Fact.Type != ForecastsSection.Type && writer.IsWorthTelling(told))
                .GroupBy(writer.KeyOf, StringComparer.Ordinal)
                .Select(same => same.ToImmutableArray())
                .GroupBy(same => same[0].Fact.Type, StringComparer.Ordinal)
                .SelectMany(kind => BestFirst(kind).Index())
                .OrderBy(told => told.Index)
                .Select(told => told.Item),
        ];
        return ranked.Take(limit)
            .OrderBy(same => same[0].Fact.Type, StringComparer.Ordinal)
            .Concat(ranked.Skip(limit))
            .Select(same => new UnwrittenLine(story.Record(same[0].At(same[0].Fact.Trigger)), () => writer.LineOf(same)))
            .Limit(limit, story);
    }

    private static IEnumerable<ImmutableArray<Told<Frame>>> BestFirst(IEnumerable<ImmutableArray<Told<Frame>>> kind) => kind
        .OrderByDescending(same => same.CountReports())
        .ThenByDescending(same => same[0].Fact.Roles.Length)
        .ThenBy(same => same[0].At(same[0].Fact.Trigger));
}

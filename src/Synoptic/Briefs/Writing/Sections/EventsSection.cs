using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// What happened, by day, undated last: who, to whom, where, and whether it is told as a fact; a line for each event that
/// the reports tell, whichever of them do. Where there are more than the limit, those in most reports are kept, then those that say most.
/// </summary>
internal sealed class EventsSection(int limit) : IBriefSection
{
    private const string Undated = "\uFFFF";

    public IEnumerable<BriefLine> Write(StoryIndex story)
    {
        EventLine writer = new(story);
        ImmutableArray<ImmutableArray<Told<EventMention>>> ranked =
        [
            .. new EventTellings(story, writer).Find()
                .OrderByDescending(same => same.CountReports())
                .ThenByDescending(same => writer.WeightOf(same[0])),
        ];
        return ranked.Take(limit)
            .OrderBy(same => writer.DayOf(same[0]) ?? Undated, StringComparer.Ordinal)
            .ThenBy(same => same[0].At(same[0].Fact.Trigger))
            .Concat(ranked.Skip(limit))
            .Select(same => new UnwrittenLine(story.Record(same[0].At(same[0].Fact.Trigger)), () => writer.LineOf(same)))
            .Limit(limit, story);
    }
}

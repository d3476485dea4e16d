using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// What happened, by day, undated last: who, to whom, where, and whether it is told as a fact. Events of the same type,
/// parties, told as equally certain, are one line, unless they are set on different days or in different places. Where
/// there are more than the limit, those in most reports are kept, then those that say most.
/// </summary>
internal sealed class EventsSection(int limit) : IBriefSection
{
    private const string Undated = "\uFFFF";

    public IEnumerable<BriefLine> Write(StoryIndex story)
    {
        EventLine writer = new(story);
        ImmutableArray<ImmutableArray<Told<EventMention>>> ranked =
        [
            .. story.Tell(document => document.Events)
                .Where(writer.IsWorthTelling)
                .GroupBy(writer.KeyOf, StringComparer.Ordinal)
                .SelectMany(same => Together([.. same], told => writer.DayOf(told) ?? ""))
                .SelectMany(same => Together(same, writer.PlaceKeyOf))
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

    /// <summary>One group where at most one value is given, told by one that gives it; else one for each value, and one without.</summary>
    private static IEnumerable<ImmutableArray<Told<EventMention>>> Together(
        ImmutableArray<Told<EventMention>> same, Func<Told<EventMention>, string> valueOf)
    {
        ILookup<string, Told<EventMention>> values = same.ToLookup(valueOf, StringComparer.Ordinal);
        return values.Count(value => value.Key.Length > 0) > 1
            ? values.Select(value => value.ToImmutableArray())
            : [[.. same.OrderByDescending(told => valueOf(told).Length > 0)]];
    }
}

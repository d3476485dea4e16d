using System.Collections.Immutable;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>
/// Puts together what the reports tell of one event: first what was merged as one event, each with those tellings that add
/// nothing other to it; then tellings of one day that are otherwise alike, where merging was not sure. Where nothing was
/// merged at all, those that are alike and give no other day or place.
/// </summary>
internal sealed class EventTellings(StoryIndex story, EventLine line)
{
    /// <summary>The tellings of each event that is worth a line, that which says most first.</summary>
    public IEnumerable<ImmutableArray<Told<EventMention>>> Find()
    {
        ILookup<Event?, Told<EventMention>> byEvent = story.Update.Documents.Index()
            .SelectMany(document => document.Item.Events.Index()
                .Select(mention => (Event: story.EventOf(document.Index, mention.Index), Told: new Told<EventMention>(document.Index, mention.Item))))
            .ToLookup(entry => entry.Event, entry => entry.Told);
        return byEvent.Where(told => told.Key is not null).SelectMany(Parts).GroupBy(part => KeyOf(part[0]), StringComparer.Ordinal).SelectMany(Joined)
            .Concat(Alike(byEvent[null]));
    }

    /// <summary>The tellings of a merged event, divided where they tell something other: another side, or that it was denied.</summary>
    private IEnumerable<ImmutableArray<Told<EventMention>>> Parts(IEnumerable<Told<EventMention>> told)
    {
        List<Told<EventMention>> rest = [.. told.OrderByDescending(line.IsWorthTelling).ThenByDescending(line.WeightOf)];
        while (rest.Count > 0 && line.IsWorthTelling(rest[0]))
        {
            ImmutableArray<Told<EventMention>> part = [.. rest.Where(other => other == rest[0] || line.IsPartOf(other, rest[0]))];
            rest.RemoveAll(part.Contains);
            yield return part;
        }
    }

    /// <summary>Equal for tellings that are of one event though merging was not sure: alike, and of one day that both give.</summary>
    private string KeyOf(Told<EventMention> told) => line.DayOf(told) is { } day
        ? $"{line.KeyOf(told)}\t{day}"
        : story.Record(told.At(told.Fact.Trigger)).ToString();

    private IEnumerable<ImmutableArray<Told<EventMention>>> Joined(IEnumerable<ImmutableArray<Told<EventMention>>> parts)
    {
        ImmutableArray<ImmutableArray<Told<EventMention>>> ordered = [.. parts.OrderByDescending(part => line.PlaceKeyOf(part[0]).Length > 0)];
        return ordered.Select(part => line.PlaceKeyOf(part[0])).Where(place => place.Length > 0).Distinct(StringComparer.Ordinal).Skip(1).Any()
            ? ordered
            : [[.. ordered.SelectMany(part => part)]];
    }

    private IEnumerable<ImmutableArray<Told<EventMention>>> Alike(IEnumerable<Told<EventMention>> told) => told
        .Where(line.IsWorthTelling)
        .GroupBy(line.KeyOf, StringComparer.Ordinal)
        .SelectMany(same => Together([.. same], one => line.DayOf(one) ?? ""))
        .SelectMany(same => Together(same, line.PlaceKeyOf));

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

using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Clauses;

/// <summary>A part of a clause that another clause of the same act may fill otherwise.</summary>
/// <param name="Slot">Which part: who did it, when or where.</param>
/// <param name="Span">The words that fill it.</param>
/// <param name="Keys">What they tell.</param>
internal sealed record ClauseSlot(Slot Slot, TextSpan Span, ImmutableArray<ClauseKey> Keys)
{
    /// <summary>The index of who fills it among the entities, or null.</summary>
    public int? Entity { get; init; }

    /// <summary>The indexes of the entities that tell a place, without countries ("the port of <b>Split</b>, in Croatia").</summary>
    public ImmutableArray<int> Places { get; init; } = [];

    /// <summary>What tells of what kind a place is ("a <b>hall</b> in Corvel"); empty where it is only named.</summary>
    public ImmutableArray<ClauseKey> PlaceKind { get; init; } = [];

    /// <summary>Whether a place is where something came from.</summary>
    public bool IsSource { get; init; }

    /// <summary>The hours that a time covers, or null where it is not a day or a part of one.</summary>
    public HourSpan? Hours { get; init; }

    /// <summary>Whether <see cref="Hours"/> are of a weekday in a week that is not known.</summary>
    public bool IsOfSomeWeek { get; init; }

    /// <summary>Whether a name tells who fills it, and the clause surely is about them.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether the name is that of those to whom they belong: "engineers of the <b>Portuguese</b> army".</summary>
    public bool IsDescribed { get; init; }

    /// <summary>Whether both tell a day, and not the same; of a weekday in a week that is not known, only the weekday counts.</summary>
    public bool IsOnOtherDayThan(ClauseSlot other) => Hours is { } mine && other.Hours is { } its
        && (IsOfSomeWeek || other.IsOfSomeWeek ? mine.ToWeek().IsApartFrom(its.ToWeek()) : mine.IsApartFrom(its));
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Plans;

/// <summary>What a sentence announces or says not to have taken place, ready to be set beside another.</summary>
internal sealed record Deed
{
    /// <summary>The sentence.</summary>
    public required PlanTelling Telling { get; init; }

    /// <summary>The stems of the words that name the event.</summary>
    public required FrozenSet<string> Names { get; init; }

    /// <summary>Whether it tells only that the day came and passed; it has no name then.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether somebody goes to a place.</summary>
    public required bool IsJourney { get; init; }

    /// <summary>The stems of those who do it, and of what belongs to their names; empty where nobody is told.</summary>
    public required FrozenSet<string> Doers { get; init; }

    /// <summary>The stems of that to which it is done; empty where nothing is told.</summary>
    public required FrozenSet<string> Things { get; init; }

    /// <summary>The stems of what describes it: "<b>joint press</b> conference".</summary>
    public required FrozenSet<string> Modifiers { get; init; }

    /// <summary>Those of them that number it: "<b>sixth</b> round".</summary>
    public required FrozenSet<string> Ordinals { get; init; }

    /// <summary>The TIMEX3 values of when; empty where that is not told.</summary>
    public required ImmutableArray<string> Times { get; init; }

    /// <summary>The TIMEX3 values of its sentence.</summary>
    public required ImmutableArray<string> TimesAround { get; init; }

    /// <summary>The stems of its sentence, of an outcome also those of the sentence before; names of people and bodies, which all reports of a story share, left out.</summary>
    public required TermVector Around { get; init; }
}

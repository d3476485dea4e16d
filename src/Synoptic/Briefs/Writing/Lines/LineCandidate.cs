using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Lines;

/// <summary>A line that a section could have.</summary>
/// <param name="Places">Where the reports say it; at least one.</param>
/// <param name="Key">Equal for candidates of a section that say the same; null for one that is like no other.</param>
/// <param name="Write">Writes it.</param>
internal sealed record LineCandidate(ImmutableArray<DocumentSpan> Places, string? Key, Func<BriefLine> Write)
{
    /// <summary>Whether it has a place only where all lines are shown or a topic is asked for.</summary>
    public bool IsMinor { get; init; }

    /// <summary>Whether it tells what a story is about: it has a place though others cite its sentences.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Whether it still adds to what the other sections tell, for a line of a section that does; asked before it is taken and once all are.</summary>
    public Func<ToldThings, bool> Adds { get; init; } = _ => true;

    /// <summary>Equal for candidates of a section that are shown one after another, where the first of them stands; null for one by itself.</summary>
    public string? Group { get; init; }

    /// <summary>Writes it behind another of its group; null where that makes no difference.</summary>
    public Func<BriefLine>? WriteNext { get; init; }
}

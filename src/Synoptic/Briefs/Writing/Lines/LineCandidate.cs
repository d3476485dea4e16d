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

    /// <summary>Whether it has no place once another line tells its sentences, though its section adds to others.</summary>
    public bool IsOnlyIfNew { get; init; }
}

using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Model;

/// <summary>A position, wording or state that changed, is new, or is gone.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">One of <c>reported computed</c>.</param>
/// <param name="Cue">The words that say so, or null.</param>
/// <param name="Evidence">Where the reports say so.</param>
public sealed record BriefShift(
    string Id,
    [property: WordsOf(typeof(ShiftKind))] string Kind,
    BriefSpan? Cue,
    ImmutableArray<BriefSpan> Evidence)
{
    /// <summary>The words for whose position or wording changed, or null where they are not known.</summary>
    public BriefSpan? Actor { get; init; }

    /// <summary>The words for what it is about, or null.</summary>
    public BriefSpan? Issue { get; init; }

    /// <summary>What it was, in the words of a report; null where that is not told or it is new.</summary>
    public BriefSpan? From { get; init; }

    /// <summary>What it became; null where that is not told or it is gone.</summary>
    public BriefSpan? To { get; init; }
}

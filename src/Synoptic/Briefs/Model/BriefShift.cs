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
    ImmutableArray<BriefSpan> Evidence);

using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>A day of a story.</summary>
/// <param name="Day">Its TIMEX3 value (<c>2025-09-04</c>).</param>
/// <param name="Events">What happened on it, by the <c>event</c> of the entries of <c>events</c> that tell it; those most reported first.</param>
public sealed record BriefMoment(string Day, ImmutableArray<string> Events);

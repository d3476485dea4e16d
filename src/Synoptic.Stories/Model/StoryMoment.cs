using System.Collections.Immutable;

namespace Synoptic.Stories.Model;

/// <summary>A day of a story.</summary>
/// <param name="Day">Its TIMEX3 value (<c>2025-09-04</c>).</param>
/// <param name="Events">What is told to have happened on it, as indexes into the update's events; those most reported first, then by first mention.</param>
public sealed record StoryMoment(string Day, ImmutableArray<int> Events);

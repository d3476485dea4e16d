using System.Collections.Immutable;

namespace Synoptic.Briefs.Model;

/// <summary>The topic that every line of the brief is about.</summary>
/// <param name="Words">The words that were asked for.</param>
/// <param name="Missing">Those of them on which the reports have nothing.</param>
public sealed record BriefFocus(string Words, ImmutableArray<string> Missing);

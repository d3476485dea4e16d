using System.Collections.Immutable;

namespace Synoptic.Language.Frames;

/// <summary>What holds for all frames of a type.</summary>
/// <param name="Needed">The roles of which one must be filled; empty where any will do.</param>
/// <param name="IsMerged">Whether frames close to one another that do not disagree are one.</param>
internal sealed record FrameRule(ImmutableArray<string> Needed, bool IsMerged);

using System.Collections.Immutable;

namespace Synoptic.Evaluation.Attributions.Model;

/// <summary>A gold document.</summary>
/// <param name="Id">What the file calls it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Attributions">All attributions in it.</param>
public sealed record AttributionDocument(string Id, string Text, ImmutableArray<Attribution> Attributions);

namespace Synoptic.Evaluation.Attributions.Model;

/// <summary>How well predicted attributions fit gold ones.</summary>
/// <param name="All">All attributions.</param>
/// <param name="Unquoted">Those of either side that have a content without quotation marks.</param>
public sealed record AttributionScore(AttributionMeasures All, AttributionMeasures Unquoted);

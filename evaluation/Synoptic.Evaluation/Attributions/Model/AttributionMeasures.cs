using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Attributions.Model;

/// <summary>The measures over some attributions of all documents.</summary>
/// <param name="Cue">Cues that overlap.</param>
/// <param name="Source">Sources that overlap.</param>
/// <param name="ContentOverlap">Contents that overlap.</param>
/// <param name="ContentExact">Contents that are the same.</param>
/// <param name="Linked">Attributions with source and content, both of which overlap those of one other.</param>
public sealed record AttributionMeasures(
    MatchCount Cue, MatchCount Source, MatchCount ContentOverlap, MatchCount ContentExact, MatchCount Linked)
{
    /// <summary>Two counts together.</summary>
    public static AttributionMeasures operator +(AttributionMeasures left, AttributionMeasures right) => new(
        left.Cue + right.Cue,
        left.Source + right.Source,
        left.ContentOverlap + right.ContentOverlap,
        left.ContentExact + right.ContentExact,
        left.Linked + right.Linked);

    /// <summary>The same as <c>+</c>.</summary>
    public AttributionMeasures Add(AttributionMeasures other) => this + other;
}

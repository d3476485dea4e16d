using System.Collections.Immutable;

namespace Synoptic.Evaluation.Claims.Model;

/// <summary>How well pairs of claims are told apart.</summary>
/// <param name="Form">The data set; it says which measure counts.</param>
/// <param name="Count">All pairs.</param>
/// <param name="Interval">The interval of the measure.</param>
/// <param name="Groups">The pairs of each question; of a topic too few to tell anything, so none for ClaimDiff.</param>
public sealed record ClaimScore(
    ClaimGoldForm Form,
    AnswerCount Count,
    ScoreInterval Interval,
    ImmutableArray<(string Name, AnswerCount Count)> Groups);

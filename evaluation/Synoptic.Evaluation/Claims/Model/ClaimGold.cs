using System.Collections.Immutable;

namespace Synoptic.Evaluation.Claims.Model;

/// <summary>A data set of pairs of claims.</summary>
/// <param name="Form">Which data set it is.</param>
/// <param name="Groups">The questions or topics, in the order of the file.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Pairs">The pairs.</param>
public sealed record ClaimGold(
    ClaimGoldForm Form,
    ImmutableArray<string> Groups,
    ImmutableArray<ClaimText> Texts,
    ImmutableArray<ClaimPair> Pairs);

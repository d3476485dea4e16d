namespace Synoptic.Evaluation.Claims.Model;

/// <summary>Two texts with the answer: whether both say the same (NAnCo), whether one weakens the other (ClaimDiff).</summary>
/// <param name="First">An index into <see cref="ClaimGold.Texts"/>.</param>
/// <param name="Second">Another, of the same group.</param>
/// <param name="Answer">The answer.</param>
public sealed record ClaimPair(int First, int Second, bool Answer);

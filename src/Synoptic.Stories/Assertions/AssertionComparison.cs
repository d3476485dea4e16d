namespace Synoptic.Stories.Assertions;

/// <summary>What two assertions about one matter are to each other.</summary>
/// <param name="Same">How surely both say the same, in [0, 1]; from 0.5 on more likely than not where as many pairs do as do not.</param>
/// <param name="Weakens">How surely the one speaks against the other or takes from its weight, in [0, 1]. Symmetric.</param>
public readonly record struct AssertionComparison(double Same, double Weakens);

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Two propositions that may tell of the same thing.</summary>
/// <param name="Left">The lower index.</param>
/// <param name="Right">The higher index.</param>
/// <param name="Score">How alike they are, in [0, 1].</param>
internal readonly record struct Link(int Left, int Right, double Score);

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Two propositions that share telling words.</summary>
/// <param name="Left">The lower index.</param>
/// <param name="Right">The higher index.</param>
/// <param name="Mass">The sum of the weights of the stems that both hold, above 0.</param>
internal readonly record struct SharedTerms(int Left, int Right, double Mass);

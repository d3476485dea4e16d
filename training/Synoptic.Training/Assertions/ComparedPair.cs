namespace Synoptic.Training.Assertions;

/// <summary>A pair of texts as the comparison reads it.</summary>
/// <param name="Group">The question or topic.</param>
/// <param name="Features">Its features, as <see cref="Synoptic.Stories.Assertions.AssertionFeatures"/> names them.</param>
/// <param name="Answer">The gold answer.</param>
internal sealed record ComparedPair(int Group, double[] Features, bool Answer);

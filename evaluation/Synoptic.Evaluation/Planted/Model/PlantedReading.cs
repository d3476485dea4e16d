using System.Collections.Immutable;

namespace Synoptic.Evaluation.Planted.Model;

/// <summary>What came of reading a planted file: a story, or what is wrong with the file.</summary>
/// <param name="Story">The story; null where there is a problem.</param>
/// <param name="Problems">Each names the file, the item, the value and the next step; empty where there is a story.</param>
public sealed record PlantedReading(PlantedStory? Story, ImmutableArray<string> Problems);

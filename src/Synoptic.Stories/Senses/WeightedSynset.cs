namespace Synoptic.Stories.Senses;

/// <summary>A synset that a word may stand for.</summary>
/// <param name="Synset">Its number in the table.</param>
/// <param name="Weight">How near the word is to it, in (0, 1]: 1 for its first sense, less for those that it has more seldom and for what it stands for only roughly.</param>
internal readonly record struct WeightedSynset(int Synset, float Weight);

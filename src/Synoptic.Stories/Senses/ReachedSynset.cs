namespace Synoptic.Stories.Senses;

/// <summary>A synset that a word leads to.</summary>
/// <param name="Synset">Its number in the table.</param>
/// <param name="Weight">How near the word is to it, in (0, 1].</param>
/// <param name="Information">How much it tells, in nats.</param>
internal readonly record struct ReachedSynset(int Synset, float Weight, float Information);

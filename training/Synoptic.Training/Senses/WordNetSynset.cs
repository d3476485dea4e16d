namespace Synoptic.Training.Senses;

/// <summary>A synset as WordNet's data files have it.</summary>
/// <param name="Words">Its words in lower case, those of a phrase joined by underscores.</param>
/// <param name="Pointers">What it points to.</param>
/// <param name="Definition">What explains it, without examples.</param>
internal sealed record WordNetSynset(string[] Words, WordNetPointer[] Pointers, string Definition);

namespace Synoptic.Training.Senses;

/// <summary>A pointer between synsets, or between words of them.</summary>
/// <param name="Symbol">Its kind, as the manual page wninput(5WN) lists them.</param>
/// <param name="Target">The synset that it points to: part of speech and place ("v02482425").</param>
/// <param name="Word">The word that it starts from, counted from 1; 0 where it starts from the synset.</param>
internal sealed record WordNetPointer(string Symbol, string Target, int Word);

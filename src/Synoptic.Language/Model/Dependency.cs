namespace Synoptic.Language.Model;

/// <summary>The place of a word in the tree of its sentence.</summary>
/// <param name="Head">The position of its head in the sentence, from 1; 0 for the word that is the root.</param>
/// <param name="Relation">Its relation to the head, as Universal Dependencies names it.</param>
public readonly record struct Dependency(int Head, string Relation);

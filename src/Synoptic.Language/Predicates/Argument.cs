namespace Synoptic.Language.Predicates;

/// <summary>One argument of a predicate. Coordinated words ("A and B met") are an argument each.</summary>
/// <param name="Function">What it is to the predicate.</param>
/// <param name="Word">The index of its head word in the document's words; of a complement, its predicate.</param>
/// <param name="Marker">The preposition or conjunction that leads it, in lower case, of several words joined with a space; null without one.</param>
public readonly record struct Argument(ArgumentFunction Function, int Word, string? Marker);

namespace Synoptic.Language.Quantities;

/// <summary>What one word adds to a number that is written in words.</summary>
/// <param name="Kind">What part it plays.</param>
/// <param name="Value">Its value; of a vague word, that of one of it.</param>
internal readonly record struct NumberWord(NumberKind Kind, decimal Value);

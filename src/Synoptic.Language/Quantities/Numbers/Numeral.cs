namespace Synoptic.Language.Quantities.Numbers;

/// <summary>What one word adds to a number that is written in words.</summary>
/// <param name="Kind">What part it plays.</param>
/// <param name="Value">Its value; of a part, how many of them make a whole; of a vague word, that of one of it.</param>
internal readonly record struct Numeral(NumeralKind Kind, decimal Value);

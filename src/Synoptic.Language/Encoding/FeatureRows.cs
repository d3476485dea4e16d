namespace Synoptic.Language.Encoding;

/// <summary>How many rows the hashed tables of a model have.</summary>
/// <param name="Affixes">Beginnings and endings.</param>
/// <param name="Grams">Character n-grams.</param>
/// <param name="Shapes">Shapes.</param>
public readonly record struct FeatureRows(int Affixes, int Grams, int Shapes);

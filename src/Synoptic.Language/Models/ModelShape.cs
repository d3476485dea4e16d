namespace Synoptic.Language.Models;

/// <summary>The sizes that a model file begins with.</summary>
/// <param name="Width">Width of the encoding and of each direction of a layer; a multiple of 16.</param>
/// <param name="Layers">Recurrent layers.</param>
/// <param name="AffixRows">Rows for beginnings and endings.</param>
/// <param name="GramRows">Rows for character n-grams.</param>
/// <param name="ShapeRows">Rows for shapes.</param>
internal sealed record ModelShape(int Width, int Layers, int AffixRows, int GramRows, int ShapeRows);

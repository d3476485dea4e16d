namespace Synoptic.Language.Quantities;

/// <summary>A unit as the text names it.</summary>
/// <param name="Base">The base unit.</param>
/// <param name="Factor">What one of it is in the base unit.</param>
/// <param name="Offset">What is added before the factor; 0 for all but temperatures.</param>
internal sealed record Unit(string Base, decimal Factor, decimal Offset)
{
    private const int Decimals = 6;

    /// <summary>The value in the base unit, rounded to six decimals.</summary>
    public decimal Convert(decimal value) =>
        Math.Round((value + Offset) * Factor, Decimals);
}

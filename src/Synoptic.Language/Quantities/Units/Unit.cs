namespace Synoptic.Language.Quantities.Units;

/// <summary>A unit as the text names it.</summary>
/// <param name="Base">The base unit.</param>
/// <param name="Factor">What one of it is in the base unit.</param>
/// <param name="Offset">What is added before the factor; 0 for all but temperatures.</param>
internal sealed record Unit(string Base, decimal Factor, decimal Offset)
{

    /// <summary>Whether it is a currency: the base is a code of ISO 4217.</summary>
    public bool IsMoney => Base is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];

    /// <summary>The value in the base unit; null where that is out of the range of <see cref="decimal"/>.</summary>
    public decimal? Convert(decimal value)
    {
        const decimal Largest = 10_000_000_000_000_000_000_000_000m;
        bool isInRange = Factor <= 1 || Math.Abs(value) + Math.Abs(Offset) < Largest / Factor;
        return isInRange ? Offset == 0 ? (value * Factor) : Math.Round((value + Offset) * Factor, 6) : null;
    }
}

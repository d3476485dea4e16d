using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities.Numbers;

/// <summary>Reads numbers that only set a floor: "dozens", "tens of thousands", "several hundred", "a few dozen". A plural means two at least.</summary>
internal static class VagueNumbers
{
    private const decimal Two = 2;
    private const decimal Ten = 10;

    /// <summary>The number that begins at an atom, or null.</summary>
    public static NumberReading? Read(AtomText atoms, int start) => ReadSeveral(atoms, start) ?? ReadPlural(atoms, start);

    private static NumberReading? ReadSeveral(AtomText atoms, int start)
    {
        int scale = atoms.Is(start, "several") || atoms.Is(start, "many") ? start + 1
            : NumberWords.IsArticle(atoms, start) && atoms.Is(start + 1, "few") ? start + 2
            : NumberWords.IsArticle(atoms, start) && atoms.Is(start + 1, "couple") ? start + (atoms.Is(start + 2, "of") ? 3 : 2)
            : start;
        return scale > start && NumberWords.At(atoms, scale) is { Kind: NumeralKind.Scale or NumeralKind.Group } counted
            ? new NumberReading(Two * counted.Value, scale + 1, IsVague: true, IsWords: true)
            : null;
    }

    private static NumberReading? ReadPlural(AtomText atoms, int start)
    {
        decimal? value = atoms.Is(start, "tens") ? Ten : PluralAt(atoms, start);
        if (value is null)
        {
            return null;
        }

        bool isOf = atoms.Is(start + 1, "of");
        if (isOf && PluralAt(atoms, start + 2) is { } scale)
        {
            return new NumberReading(Two * value.Value * scale, start + 3, IsVague: true, IsWords: true);
        }

        return atoms.Is(start, "tens") || (atoms.Is(start, "scores") && !isOf)
            ? null
            : new NumberReading(Two * value.Value, start + 1, IsVague: true, IsWords: true);
    }

    private static decimal? PluralAt(AtomText atoms, int index) =>
        NumberWords.At(atoms, index) is { Kind: NumeralKind.Vague or NumeralKind.Groups } numeral ? numeral.Value : null;
}

using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Numbers;

namespace Synoptic.Language.Quantities.Units;

/// <summary>Decides what words mean that are a unit in one place and not in another: "in", "pounds", "marks", an inch mark, "t".</summary>
internal sealed class UnitContext
{
    private const decimal Thousand = 1_000;

    private static readonly WordSet Extents = new("thick wide long high deep tall across diameter by x");

    // only for these a barrel is a measure of 42 gallons
    private static readonly WordSet Fuels = new("oil crude petroleum petrol gasoline kerosene diesel fuel light heavy brent refined");

    private static readonly Unit Sterling = new("GBP", 1, 0);

    /// <summary>The unit that is meant after the number, or null where none is.</summary>
    /// <param name="atoms">The sentence.</param>
    /// <param name="start">The first atom of the unit.</param>
    /// <param name="length">How many atoms it has.</param>
    /// <param name="number">The number before it.</param>
    /// <param name="unit">The unit that the words may name.</param>
    public Unit? Resolve(AtomText atoms, int start, int length, NumberReading number, Unit unit)
    {
        bool isOneAtom = length == 1;
        return atoms.At(start) switch
        {
            "in" => isOneAtom && (atoms.IsWord(start + 1) || atoms.IsNumber(start + 1)) && (number.IsWords || !atoms.IsIn(start + 1, Extents)) ? null : unit,
            "$" or "€" or "£" or "¥" when atoms.IsNumber(start + 1) && (atoms[start].HasSpace || !atoms[start + 1].HasSpace) => null,
            "\"" => (atoms.IsGlued(start) || atoms.IsIn(start + 1, Extents)) && !IsWithinQuotation(atoms, start) ? unit : null,
            "pm" or "am" => number.End > 0 && IsClockless(atoms.At(number.End - 1)) ? unit : null,
            "pound" or "pounds" when isOneAtom => number.Scale >= Thousand || IsPrice(atoms, start) ? Sterling : unit,
            "mark" or "marks" when isOneAtom => number.Scale >= Thousand || number.Value >= Thousand ? unit : null,
            "barrel" or "barrels" when isOneAtom => atoms.Is(start + 1, "of") && !atoms.IsIn(start + 2, Fuels) ? null : unit,
            "foot" or "yard" or "stone" or "point" when isOneAtom && !number.IsShare && atoms.IsLowerCase(start + 1) => IsJoined(atoms, start) || !IsNounAfter(atoms, start + 1) ? unit : null,
            _ => unit,
        };
    }

    /// <summary>A clock has two digits after the point: 2.17 pm.</summary>
    private static bool IsClockless(ReadOnlySpan<char> number) =>
        number.IndexOf('.') is >= 0 and int point && number.Length - point - 1 != 2;

    private static bool IsJoined(AtomText atoms, int start) => atoms.IsHyphen(start - 1);

    /// <summary>"two foot soldiers".</summary>
    private static bool IsNounAfter(AtomText atoms, int index) => CommonWords.ClassOf(atoms.At(index)) is WordClass.Plural;

    private static bool IsPrice(AtomText atoms, int start)
    {
        for (int i = start - 2; i >= 0 && i > start - 6; i--)
        {
            if (atoms.At(i) is "paid" or "pay" or "cost" or "costs" or "costing" or "worth" or "price" or "priced" or "fined" or "earn" or "earned" or "spent" or "owed")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a quotation is open: its mark ends it then, and is no inch.</summary>
    private static bool IsWithinQuotation(AtomText atoms, int index)
    {
        bool isOpen = false;
        for (int i = 0; i < index; i++)
        {
            isOpen ^= atoms.At(i) is "\"" && !(atoms.IsGlued(i) && atoms.IsNumber(i - 1) && !isOpen);
        }

        return isOpen;
    }
}

using Synoptic.Language.Data;
using Synoptic.Language.Quantities.Atoms;

namespace Synoptic.Language.Quantities.Numbers;

/// <summary>Reads fractions: "3/4", "⅔", "two-thirds", "a fifth of", "half a million", "one in five", "two out of three".</summary>
internal static class Fractions
{
    private const decimal LargestDenominator = 1000;

    /// <summary>What follows "half" when it is a share of it: half the town, half of it, half his men.</summary>
    private static readonly WordSet AfterHalf = new("of the its his her their our your my a an all this that these those as");

    private static readonly WordSet BeforeNoShare = new("first second other latter former better one another each this that next last in");

    /// <summary>The fraction that begins at an atom, with the scale that it is a part of, or null.</summary>
    public static NumberReading? Read(AtomText atoms, int start)
    {
        NumberReading? part = ReadLiteral(atoms, start) ?? ReadWords(atoms, start);
        return ReadOdds(atoms, start) ?? (part is { } found ? OfScale(atoms, found) : null);
    }

    /// <summary>"3/4", "3 / 4", "⅔"; never a date: the denominator is one that people divide by.</summary>
    public static NumberReading? ReadLiteral(AtomText atoms, int start)
    {
        if (atoms.IsNumber(start) && atoms[start].Length == 1 && !char.IsAsciiDigit(atoms.At(start)[0]))
        {
            return new NumberReading(atoms[start].Value, start + 1, IsShare: true);
        }

        bool isFraction = atoms.IsNumber(start) && atoms.At(start + 1) is "/" or "⁄" && atoms.IsNumber(start + 2)
            && atoms.At(start + 3) is not "/" && !atoms.At(start).ContainsAny('.', ',')
            && atoms[start + 2].Value is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 12 or 16 or 20 or 25 or 32 or 40 or 50 or 64 or 100 or 1000
            && atoms[start].Value < atoms[start + 2].Value && atoms[start].Value > 0;
        return isFraction ? new NumberReading(atoms[start].Value / atoms[start + 2].Value, start + 3, IsShare: true) : null;
    }

    /// <summary>The fraction in "and a half", "and three quarters", or null.</summary>
    public static NumberReading? ReadAddition(AtomText atoms, int start)
    {
        if (!atoms.Is(start, "and"))
        {
            return null;
        }

        bool isHalf = (NumberWords.IsArticle(atoms, start + 1) || atoms.Is(start + 1, "one"))
            && NumberWords.At(atoms, start + 2) is { Kind: NumeralKind.Share or NumeralKind.Ordinal };
        return isHalf && NumberWords.At(atoms, start + 2) is { } share && share.Value > 1
            ? new NumberReading(1 / share.Value, start + 3)
            : ReadParts(atoms, start + 1);
    }

    private static NumberReading? ReadWords(AtomText atoms, int start) => ReadHalf(atoms, start) ?? ReadParts(atoms, start) ?? ReadOnePart(atoms, start);

    /// <summary>"half of", "half the", "half a million", "a half", "a quarter of".</summary>
    private static NumberReading? ReadHalf(AtomText atoms, int start)
    {
        int share = start + (NumberWords.IsArticle(atoms, start) ? 1 : 0);
        if (NumberWords.At(atoms, share, NumeralKind.Share) is not { } parts || atoms.IsGlued(start))
        {
            return null;
        }

        bool isScaled = NumberWords.At(atoms, share + 1) is { Kind: NumeralKind.Scale or NumeralKind.Group };
        bool isHalf = parts == 2;
        bool isShare = isHalf ? atoms.IsIn(share + 1, AfterHalf) || (share == start && (!atoms.IsWord(share + 1) || atoms.Is(start - 1, "than"))) : atoms.Is(share + 1, "of");
        bool isAlone = share > start && !atoms.IsWord(share + 1) && !atoms.IsHyphen(share + 1);
        bool isTold = !atoms.IsIn(start - 1, BeforeNoShare) && !(share == start && atoms.Is(start - 1, "the")) && !atoms.IsHyphen(share + 1);
        return (isScaled || isShare || isAlone) && isTold ? new NumberReading(1 / parts, share + 1, IsWords: true, IsShare: true) : null;
    }

    /// <summary>"two-thirds", "3 quarters", "one-fifth", "one half", "one twenty-fifth".</summary>
    private static NumberReading? ReadParts(AtomText atoms, int start)
    {
        NumberReading? numerator = atoms.IsNumber(start) ? new NumberReading(atoms[start].Value, start + 1) : Cardinal.Read(atoms, start);
        if (numerator is not { Value: > 0 } count)
        {
            return null;
        }

        int index = count.End + (atoms.IsHyphen(count.End) ? 1 : 0);
        int last = NumberWords.At(atoms, index, NumeralKind.Ten) is not null ? index + 1 + (atoms.IsHyphen(index + 1) ? 1 : 0) : index;
        decimal tens = last > index ? NumberWords.At(atoms, index, NumeralKind.Ten)!.Value : 0;
        bool isDenominator = NumberWords.At(atoms, last) is { } part
            && (IsParts(atoms, last, part, count.Value) || (count.Value == 1 && part.Kind is NumeralKind.Ordinal or NumeralKind.Share && part.Value > 1 && IsPart(atoms, last)));
        return isDenominator && NumberWords.At(atoms, last) is { } found && tens + found.Value > 1
            ? new NumberReading(count.Value / (tens + found.Value), last + 1, IsWords: true, IsShare: true)
            : null;
    }

    /// <summary>"thirds"; but quarters are most often of a year, unless there are three.</summary>
    private static bool IsParts(AtomText atoms, int index, Numeral part, decimal count) =>
        part.Kind == NumeralKind.Part && (count == 3 || !atoms.Is(index, "quarters"));

    /// <summary>"one second" is a time, "one fifth column" no fifth.</summary>
    private static bool IsPart(AtomText atoms, int index) => !atoms.Is(index, "second");

    /// <summary>"a third of", "a fifth".</summary>
    private static NumberReading? ReadOnePart(AtomText atoms, int start) =>
        NumberWords.IsArticle(atoms, start) && NumberWords.At(atoms, start + 1, NumeralKind.Ordinal) is > 2 and var parts
        && (atoms.Is(start + 2, "of") || !(atoms.IsWord(start + 2) || atoms.IsHyphen(start + 2)))
            ? new NumberReading(1 / parts, start + 2, IsWords: true, IsShare: true)
            : null;

    /// <summary>"half a million", "a quarter million", "two thirds of a million", "half a dozen".</summary>
    private static NumberReading OfScale(AtomText atoms, NumberReading part)
    {
        int index = part.End + (atoms.Is(part.End, "of") ? 1 : 0);
        index += NumberWords.IsArticle(atoms, index) ? 1 : 0;
        return NumberWords.At(atoms, index) is { Kind: NumeralKind.Scale or NumeralKind.Group } scale
            ? new NumberReading(part.Value * scale.Value, index + 1, IsWords: true, Scale: scale.Value)
            : part;
    }

    /// <summary>"one in five", "nine in ten", "two out of three", "one over three".</summary>
    private static NumberReading? ReadOdds(AtomText atoms, int start)
    {
        if (Whole(atoms, start) is not { Value: > 0 } some)
        {
            return null;
        }

        some = IsOneOfMany(atoms, some) ? some with { End = some.End + 1 } : some;

        bool isOut = atoms.Is(some.End, "out") && atoms.Is(some.End + 1, "of");
        bool isOver = atoms.Is(some.End, "over");
        bool isIn = atoms.Is(some.End, "in") && (some.Value == 1 || atoms.IsWord(start) == atoms.IsWord(some.End + 1));
        int second = some.End + (isOut ? 2 : 1);
        if (!(isOut || isOver || isIn) || Whole(atoms, second) is not { } all || some.Value >= all.Value || all.Value > LargestDenominator)
        {
            return null;
        }

        bool isSure = isOut
            || (isOver && !atoms.IsWord(all.End) && !atoms.IsNumber(all.End))
            || (isIn && (some.Value == 1 || all.Value is 10 or 100 or 1000 || atoms.Is(all.End, "of")) && !IsUnitOfTime(atoms, all.End));
        return isSure ? new NumberReading(some.Value / all.Value, all.End, IsWords: some.IsWords, IsShare: true) : null;
    }

    /// <summary>"One truck in four was burnt": a noun stands between, and none follows.</summary>
    private static bool IsOneOfMany(AtomText atoms, NumberReading some) =>
        some is { Value: 1, IsWords: true } && atoms.IsLowerCase(some.End) && !CommonWords.IsFunction(atoms.At(some.End)) && atoms.Is(some.End + 1, "in")
        && Whole(atoms, some.End + 2) is { Value: > 1 } all && (!atoms.IsWord(all.End) || CommonWords.IsFunction(atoms.At(all.End)));

    private static bool IsUnitOfTime(AtomText atoms, int index) =>
        atoms.At(index) is "days" or "weeks" or "months" or "years" or "hours" or "minutes" or "seconds" or "decades" or "games" or "matches";

    private static NumberReading? Whole(AtomText atoms, int start) =>
        !atoms.IsNumber(start) ? Cardinal.Read(atoms, start)
        : decimal.IsInteger(atoms[start].Value) && !atoms.At(start).Contains('.') ? new NumberReading(atoms[start].Value, start + 1)
        : null;
}

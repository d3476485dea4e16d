using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Quantities;

/// <summary>Reads a number or a range with its unit: "$1.2 million", "12 to 15 km", "between 12 and 15", "30-40 percent".</summary>
internal sealed class MeasureReader
{
    private readonly NumberReader _numbers = new();
    private readonly UnitReader _units = new();

    /// <summary>The measure that begins at word <paramref name="start"/>, or null.</summary>
    public Measure? Read(TokenLayer text, int start)
    {
        bool isBetween = text.Is(start, "between");
        int first = isBetween ? start + 1 : start;
        if (ReadHyphenated(text, first) is { } hyphenated)
        {
            return hyphenated;
        }

        if (ReadOne(text, first) is not { } low)
        {
            return null;
        }

        return ReadRange(text, start, low, isBetween) ?? (isBetween ? null : low);
    }

    /// <summary>One number with the currency before it or the unit after it.</summary>
    private Measure? ReadOne(TokenLayer text, int start)
    {
        int signs = _units.ReadBefore(text, start, out Unit? unit);
        if (_numbers.Read(text, start + signs) is not { } number)
        {
            return null;
        }

        if (number.Suffix > 0)
        {
            return ReadAttached(text.CompoundAt(start + signs).Characters[number.Suffix..], number, unit);
        }

        int end = number.End;
        if (signs == 0)
        {
            end += _units.ReadAfter(text, end, out unit);
        }

        decimal value = unit?.Convert(number.Value) ?? number.Value;
        return new Measure(value, value, unit?.Base, end, number);
    }

    /// <summary>"$5m", "5km": after a currency the letters scale, else they are a unit.</summary>
    private Measure? ReadAttached(ReadOnlySpan<char> letters, NumberReading number, Unit? currency)
    {
        if (currency is null)
        {
            Unit? unit = _units.Attached(letters);
            decimal converted = unit?.Convert(number.Value) ?? 0;
            return unit is null ? null : new Measure(converted, converted, unit.Base, number.End, number);
        }

        decimal scale = letters is "m" or "M" ? 1_000_000 : letters is "b" or "B" ? 1_000_000_000 : letters is "k" or "K" ? 1_000 : 0;
        decimal value = number.Value * scale;
        return scale == 0 ? null : new Measure(value, value, currency.Base, number.End, number with { Scale = scale });
    }

    private Measure? ReadRange(TokenLayer text, int start, Measure low, bool isBetween)
    {
        int joint = low.End;
        bool isJoined = isBetween
            ? text.Is(joint, "and")
            : (text.Is(joint, "to") && !text.Is(start - 1, "from")) || text.At(joint) is "–";
        if (!isJoined || ReadOne(text, joint + 1) is not { } high)
        {
            return null;
        }

        bool sharesUnit = low.Unit == high.Unit || low.Unit is null || (high.Unit is null && isBetween);
        Measure scaled = Share(text, low, high);
        return sharesUnit && scaled.Min < high.Max && !low.Number.IsVague
            ? high with { Min = scaled.Min, Unit = high.Unit ?? low.Unit }
            : null;
    }

    /// <summary>The low end of a range with the unit and scale that only the high end shows: "12 to 15 million km".</summary>
    private Measure Share(TokenLayer text, Measure low, Measure high)
    {
        decimal scale = low.Number.Scale == 1 && high.Number.Scale > 1 && low.Number.Value < high.Number.Value / high.Number.Scale
            ? high.Number.Scale
            : 1;
        if (low.Unit is not null || high.Unit is null)
        {
            return low with { Min = low.Min * scale };
        }

        bool hasUnit = _units.ReadAfter(text, high.Number.End, out Unit? unit) > 0;
        return low with { Min = hasUnit ? unit!.Convert(low.Min * scale) : low.Min * scale };
    }

    /// <summary>"12-15 km", where both numbers are one word.</summary>
    private Measure? ReadHyphenated(TokenLayer text, int start)
    {
        int signs = _units.ReadBefore(text, start, out Unit? unit);
        Compound compound = text.CompoundAt(start + signs);
        ReadOnlySpan<char> token = compound.Characters;
        int hyphen = token.IndexOfAny('-', '‑');
        if (hyphen <= 0 || !Characters.IsHyphen(token[hyphen]) || !char.IsAsciiDigit(token[0])
            || NumberReader.ParseDigits(token[..hyphen]) is not { } low || NumberReader.ParseDigits(token[(hyphen + 1)..]) is not { } high)
        {
            return null;
        }

        decimal scale = _numbers.ScaleAt(text, compound.End);
        int end = compound.End + (scale > 1 ? 1 : 0);
        end += signs == 0 ? _units.ReadAfter(text, end, out unit) : 0;
        decimal min = unit?.Convert(low * scale) ?? (low * scale);
        decimal max = unit?.Convert(high * scale) ?? (high * scale);
        return low < high ? new Measure(min, max, unit?.Base, end, new NumberReading(high, compound.End)) : null;
    }
}

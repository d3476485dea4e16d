using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Quantities;

namespace Synoptic.Language.Times.Terms;

/// <summary>Reads the terms of time expressions: words of the calendar, numbers, days, years and times of day.</summary>
internal sealed class TermReader
{
    private const decimal AfterMostCount = 1_000_000;

    private readonly NumberReader _numbers = new();

    /// <summary>Classes of which digits can be.</summary>
    public static bool IsOfDigits(TermClass wanted) => wanted is >= TermClass.Year or TermClass.Ordinal;

    /// <summary>The term of this class at the word, or null.</summary>
    public Term? Read(TimeText text, int index, TermClass wanted)
    {
        ReadOnlySpan<char> word = text.Tokens.At(index);
        if (word.IsEmpty)
        {
            return null;
        }

        if (text.Entry(index) is { } entry)
        {
            bool isCapital = char.IsUpper(TimeLexicon.WithoutPrefix(word)[0]);
            foreach (WordSense sense in entry.Senses)
            {
                if (sense.Class == wanted && (sense.IsCapital ?? isCapital) == isCapital)
                {
                    return wanted == TermClass.Number ? ReadNumber(text, index) : OfSense(sense, index + 1);
                }
            }
        }

        return wanted == TermClass.Clock ? ClockReader.Read(text.Tokens, index)
            : IsOfDigits(wanted) ? ReadDigits(text, index, wanted) : null;
    }

    private static Term OfSense(WordSense sense, int end) =>
        new(sense.Class, sense.Code, int.TryParse(sense.Code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : 0, end);

    private Term? ReadDigits(TimeText text, int index, TermClass wanted) => wanted switch
    {
        TermClass.Number => Digits.Begins(text.Tokens.At(index)) ? ReadNumber(text, index) : null,
        TermClass.NumericDate => NumericDateReader.Read(text.Tokens, index),
        TermClass.Decade or TermClass.ShortDecade or TermClass.Half or TermClass.ShortYear or TermClass.Quarter or TermClass.FiscalYear => MarkedYearReader.Read(text.Tokens, index, wanted),
        _ => ReadPlain(text.Tokens, index, wanted),
    };

    private static Term? ReadPlain(TokenLayer text, int index, TermClass wanted)
    {
        ReadOnlySpan<char> word = TimeLexicon.WithoutPrefix(text.At(index));
        word = wanted is TermClass.Day && text.At(index + 1) is "—" ? word.TrimEnd('.') : word; // "Nov. 14.—The King"
        if (word.IsEmpty)
        {
            return null;
        }

        int value = wanted switch
        {
            TermClass.Year or TermClass.SureYear => Digits.Year(word),
            TermClass.Day => Digits.IsGroup(text.At(index + 1)) ? 0 : Digits.DayOfMonth(word),
            TermClass.OrdinalDay => char.IsLetter(word[^1]) ? Digits.DayOfMonth(word) : 0,
            TermClass.Ordinal => char.IsLetter(word[^1]) && Digits.TryNumber(Digits.WithoutOrdinalEnding(word), out int ordinal) ? ordinal : 0,
            _ => 0,
        };
        bool isRead = value > 0 && Digits.IsFree(text, index)
            && (wanted != TermClass.SureYear || word.Length < text.At(index).Length || YearContext.IsSure(text, index, value));
        return isRead ? new Term(wanted, "", value, index + 1) : null;
    }

    private Term? ReadNumber(TimeText text, int index)
    {
        TokenLayer tokens = text.Tokens;
        if (ReadHyphenated(text, index) is { } hyphenated)
        {
            return hyphenated;
        }

        if (_numbers.Read(tokens, index) is not { IsVague: false, Value: >= 0 and < AfterMostCount } number)
        {
            return null;
        }

        int end = Digits.SkipHalf(tokens, number.End);
        return new Term(TermClass.Number, "", number.Value + (end > number.End ? 0.5m : 0), end);
    }

    /// <summary>The number of "16-hour", "twenty-three-year" and "5-1/2-year": a unit follows its hyphen.</summary>
    private static Term? ReadHyphenated(TimeText text, int index)
    {
        TokenLayer tokens = text.Tokens;
        if (!Digits.IsHyphen(tokens.At(index + 1)) || tokens.GoesOn(index) || NumberOf(text, index) is not { } value)
        {
            return null;
        }

        int end = index + 1;
        if (value is >= 20 and < 100 && value % 10 == 0 && NumberOf(text, index + 2) is { } unit and > 0 and < 10)
        {
            value += unit;
            end = index + 3;
        }

        int afterHalf = Digits.SkipHalf(tokens, end);
        value += afterHalf > end ? 0.5m : 0;
        bool isBeforeUnit = Digits.IsHyphen(tokens.At(afterHalf)) && tokens.GoesOn(afterHalf)
            && text.Entry(afterHalf + 1)?.Senses.Any(sense => sense.Class is TermClass.Unit or TermClass.Units) == true;
        return isBeforeUnit ? new Term(TermClass.Number, "", value, afterHalf) : null;
    }

    private static decimal? NumberOf(TimeText text, int index)
    {
        if (Digits.Begins(text.Tokens.At(index)))
        {
            return NumberReader.ParseDigits(text.Tokens.At(index)) is { } value and >= 0 and < AfterMostCount ? value : null;
        }

        foreach (WordSense sense in text.Entry(index)?.Senses ?? [])
        {
            if (sense.Class == TermClass.Number)
            {
                return decimal.Parse(sense.Code, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}

using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Quantities.Atoms;
using Synoptic.Language.Quantities.Numbers;

namespace Synoptic.Language.Quantities;

/// <summary>Reads numbers for other stages, by words instead of atoms.</summary>
internal sealed class NumberReader
{
    /// <summary>No number has more code units.</summary>
    private const int LongestNumber = 120;

    private const int MostDigits = 20;

    /// <summary>The value of digits with group commas and a decimal point and nothing else, or null.</summary>
    public static decimal? ParseDigits(ReadOnlySpan<char> digits)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign;
        return digits.Length <= MostDigits && decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    /// <summary>The number that begins at word <paramref name="start"/>; null where none does or letters are written onto it ("5km").</summary>
    public NumberReading? Read(TokenLayer text, int start)
    {
        ReadOnlySpan<char> word = text.Is(start, "a") || text.Is(start, "an") ? text.At(start + 1) : text.At(start);
        if (!(word.ContainsAnyInRange('0', '9') || NumberWords.Contains(word) || word.Equals("few", StringComparison.OrdinalIgnoreCase) || word.Equals("couple", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        int from = text.Words[start].Span.Start;
        int until = Math.Min(text.Sentences[text.SentenceOf(start)].Span.End, from + LongestNumber);
        AtomText atoms = new(text.Text, from, until);
        if (NumberGrammar.Read(atoms, 0) is not { } number || (atoms.IsGlued(number.End) && (atoms.IsWord(number.End) || atoms.IsNumber(number.End))))
        {
            return null;
        }

        int end = text.FirstAt(atoms[number.End - 1].End);
        return number with { End = end };
    }
}

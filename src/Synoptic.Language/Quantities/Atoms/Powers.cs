using System.Globalization;
using System.Text.RegularExpressions;

namespace Synoptic.Language.Quantities.Atoms;

/// <summary>Reads the power of ten that is written onto a number: "1.3e6", "2.48×10−5", "1.3x10^6".</summary>
internal static partial class Powers
{
    private const int MostExponent = 18;
    private const int LongestPower = 10;

    /// <summary>The number with its power, or as it is where none follows or the product is out of range.</summary>
    public static Atom Extend(ReadOnlySpan<char> text, Atom number)
    {
        ReadOnlySpan<char> rest = text[number.End..Math.Min(text.Length, number.End + LongestPower)];
        if (rest.IsEmpty || rest[0] is not ('e' or 'E' or 'x' or '×' or '·'))
        {
            return number;
        }

        Match match = Power().Match(rest.ToString());
        if (!match.Success || !int.TryParse(match.Groups["power"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int power) || power > MostExponent)
        {
            return number;
        }

        bool isModel = number.Length == 1 && match.Length == 2; // "7e7"
        if (isModel)
        {
            return number;
        }

        decimal value = number.Value;
        bool isNegative = match.Groups["sign"].Value is "-" or "−";
        for (int i = 0; i < power && Math.Abs(value) < NumeralReader.Ceiling; i++)
        {
            value = isNegative ? value / 10 : value * 10;
        }

        return value < NumeralReader.Ceiling ? number with { End = number.End + match.Length, Value = value } : number;
    }

    [GeneratedRegex(@"\A(?:[eE]|[x×·]10\^?)(?<sign>[-−+]?)(?<power>\d{1,2})(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Power();
}

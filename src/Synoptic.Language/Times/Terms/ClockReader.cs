using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Times.Terms;

/// <summary>Reads times of day: "10:30", "10.30am", "6 p.m.", "1830 GMT", "noon", "midnight", "six o'clock".</summary>
internal static class ClockReader
{
    private static readonly WordSet Before = new("at from by until till around about before after to between since and past");

    private static readonly WordSet Zones = new("GMT UTC EST EDT ET CST CDT CT MST MDT MT PST PDT PT BST CET CEST EET EEST MSK IST JST KST HKT SGT AEST AEDT WAT EAT CAT SAST");

    /// <summary>The time of day that begins at the word, or null.</summary>
    public static Term? Read(TokenLayer text, int start)
    {
        if (text.IsLowerCase(start) && (text.Is(start, "noon") || text.Is(start, "midnight") || text.Is(start, "midday")))
        {
            return Make(text, start + 1, text.Is(start, "midnight") ? 0 : 12, 0);
        }

        Compound compound = text.CompoundAt(start);
        ReadOnlySpan<char> token = compound.Characters;
        if (token.IsEmpty || !char.IsAsciiDigit(token[0]))
        {
            return null;
        }

        int half = HalfOfDay(token, out int digits);
        int end = compound.End;
        if (half == 0)
        {
            half = HalfOfDay(text.At(end), out int rest);
            half = rest == 0 ? half : 0;
            end += half == 0 ? 0 : 1;
        }

        return ReadDigits(text, start, token[..digits], half, end);
    }

    private static Term? ReadDigits(TokenLayer text, int start, ReadOnlySpan<char> digits, int half, int end)
    {
        if (!TryClock(digits, out int hour, out int minute))
        {
            return null;
        }

        bool hasColon = digits.Contains(':');
        bool hasZone = Zones.Contains(text.At(end));
        bool isOClock = text.Is(end, "o'clock") || text.Is(end, "o’clock");
        bool isLocal = text.Is(end, "local") && text.Is(end + 1, "time");
        bool isSure = half != 0 || isOClock || (hasZone && (hasColon || digits.Length == 4)) || (isLocal && (hasColon || digits.Length == 4))
            || (hasColon && (Before.Contains(text.At(start - 1)) || text.Is(end, "hours")));
        if (!isSure || (half != 0 && hour is 0 or > 12))
        {
            return null;
        }

        hour = half switch { 1 => hour % 12, 2 => (hour % 12) + 12, _ => hour };
        return Make(text, end + (isOClock ? 1 : 0), hour, minute);
    }

    private static Term Make(TokenLayer text, int end, int hour, int minute)
    {
        string zone = text.At(end) is "GMT" or "UTC" ? "Z" : "";
        end += Zones.Contains(text.At(end)) ? 1 : text.Is(end, "local") && text.Is(end + 1, "time") ? 2 : 0;
        string clock = string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}{zone}");
        return new Term(TermClass.Clock, clock, 0, end);
    }

    /// <summary>1 for a.m., 2 for p.m., 0 for neither, and the number of characters before it in the word.</summary>
    private static int HalfOfDay(ReadOnlySpan<char> token, out int digits)
    {
        digits = 1 + token.LastIndexOfAnyInRange('0', '9');
        ReadOnlySpan<char> ending = token[digits..];
        int half = ending.Equals("am", StringComparison.OrdinalIgnoreCase) || ending.StartsWith("a.m", StringComparison.OrdinalIgnoreCase) ? 1
            : ending.Equals("pm", StringComparison.OrdinalIgnoreCase) || ending.StartsWith("p.m", StringComparison.OrdinalIgnoreCase) ? 2
            : 0;
        digits = half == 0 && digits < token.Length && digits > 0 ? token.Length : digits;
        return half;
    }

    private static bool TryClock(ReadOnlySpan<char> digits, out int hour, out int minute)
    {
        minute = 0;
        int separator = digits.IndexOfAny(':', '.');
        bool isFour = separator < 0 && digits.Length == 4;
        ReadOnlySpan<char> hours = separator >= 0 ? digits[..separator] : isFour ? digits[..2] : digits;
        ReadOnlySpan<char> minutes = separator >= 0 ? digits[(separator + 1)..] : isFour ? digits[2..] : "00";
        return Digits.TryNumber(hours, out hour) && hours.Length <= 2 && minutes.Length == 2
            && Digits.TryNumber(minutes, out minute) && hour < 24 && minute < 60;
    }
}

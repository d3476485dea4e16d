using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Quantities;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Times;

/// <summary>Reads years, decades, centuries, quarters and seasons of a year. A bare number is a year only where the words around it say so.</summary>
internal sealed class YearReader(TimeWords words)
{
    private static readonly WordSet SureBefore = new("in since until till during by from early late mid mid- before after between through");

    private static readonly WordSet Before = new("of the to and for fiscal year ( , – -");

    /// <summary>The expression that begins at the token, or null.</summary>
    public TimeReading? Read(TokenLayer tokens, int start) =>
        ReadQuarter(tokens, start) ?? ReadSeason(tokens, start) ?? ReadDecade(tokens, start) ?? ReadCentury(tokens, start) ?? ReadYear(tokens, start);

    private static TimeReading? ReadYear(TokenLayer tokens, int start)
    {
        int year = TimeWords.Year(tokens.At(start));
        if (year is 0 or >= 2100 || start == tokens.SentenceStart(start) || tokens.At(start + 1) is "%" or "-" or "." && IsDigits(tokens.At(start + 2)))
        {
            return null;
        }

        ReadOnlySpan<char> next = tokens.At(start + 1);
        bool isCount = CountedReader.IsPlural(next) || Names(next) || tokens.IsCapitalized(start - 1);
        bool isSure = SureBefore.Contains(tokens.At(start - 1)) && !isCount;
        bool isLikely = year >= 1900 && Before.Contains(tokens.At(start - 1)) && !isCount && IsFollowedAsYear(tokens, start);
        return isSure || isLikely ? TimeReading.Date(start + 1, Calendar.Year(year)) : null;
    }

    private static bool Names(ReadOnlySpan<char> next) => next is "million" or "billion" or "miles" or "km" or "dollars" or "hours" or "GMT" or "UTC";

    /// <summary>"the 2016 election", "summit of 2019.", "(2016)": no number of things.</summary>
    private static bool IsFollowedAsYear(TokenLayer tokens, int start) => tokens.At(start - 1) switch
    {
        "(" => tokens.At(start + 1) is ")",
        "," or "–" or "-" => false,
        "to" or "and" => tokens.At(start + 1) is "." or "," or ")" or ";" && TimeWords.Year(tokens.At(start - 2)) > 0,
        "of" => !tokens.IsLowerCase(start + 1) || CommonWords.IsFunction(tokens.At(start + 1)),
        _ => true,
    };

    private static bool IsDigits(ReadOnlySpan<char> token) => token is [>= '0' and <= '9', ..];

    /// <summary>"the 1990s", "'90s", "the nineties".</summary>
    private TimeReading? ReadDecade(TokenLayer tokens, int start)
    {
        ReadOnlySpan<char> token = tokens.At(start);
        if (token is [.., '0', 's'] && token.Length == 5 && TimeWords.Year(token[..4]) is > 0 and var year)
        {
            return TimeReading.Date(start + 1, Calendar.Year(year)[..3]);
        }

        if (token.Length == 4 && token[^2..] is "0s" && char.IsAsciiDigit(token[1]) && !char.IsLetterOrDigit(token[0]))
        {
            return TimeReading.Date(start + 1, "19" + token[1]);
        }

        return words.Value(tokens, start, TimeWordKind.Decade) is { } digit && tokens.Is(start - 1, "the") && tokens.IsLowerCase(start)
            ? TimeReading.Date(start + 1, "19" + digit)
            : null;
    }

    /// <summary>"the 19th century", "the twentieth century".</summary>
    private TimeReading? ReadCentury(TokenLayer tokens, int start)
    {
        int end = tokens.Is(start + 1, "century") ? start + 2 : 0;
        ReadOnlySpan<char> token = tokens.At(start);
        int number = end == 0 ? 0
            : words.Value(tokens, start, TimeWordKind.Ordinal) is { } ordinal ? int.Parse(ordinal, CultureInfo.InvariantCulture)
            : char.IsAsciiDigit(token[0]) ? TimeWords.DayOfMonth(token)
            : 0;
        return number is >= 1 and <= 30 ? TimeReading.Date(end, (number - 1).ToString("00", CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>"the first quarter of 2024", "Q1 2024".</summary>
    private TimeReading? ReadQuarter(TokenLayer tokens, int start)
    {
        ReadOnlySpan<char> token = tokens.At(start);
        int yearIndex = token is ['Q', _] ? start + 1 : tokens.Is(start + 1, "quarter") ? start + 2 : 0;
        yearIndex += yearIndex > 0 && tokens.Is(yearIndex, "of") ? 1 : 0;
        int year = yearIndex > 0 ? TimeWords.Year(tokens.At(yearIndex)) : 0;
        string? quarter = token is ['Q', var digit] ? digit.ToString() : words.Value(tokens, start, TimeWordKind.Ordinal);
        return year > 0 && quarter is "1" or "2" or "3" or "4" ? TimeReading.Date(yearIndex + 1, $"{Calendar.Year(year)}-Q{quarter}") : null;
    }

    /// <summary>"summer 2024", "the winter of 2023".</summary>
    private TimeReading? ReadSeason(TokenLayer tokens, int start)
    {
        int yearIndex = tokens.Is(start + 1, "of") ? start + 2 : start + 1;
        return words.Value(tokens, start, TimeWordKind.Season) is { } season && TimeWords.Year(tokens.At(yearIndex)) is > 0 and var year
            ? TimeReading.Date(yearIndex + 1, $"{Calendar.Year(year)}-{season}")
            : null;
    }
}

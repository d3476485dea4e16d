using System.Globalization;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Quantities;

namespace Synoptic.Language.Times;

/// <summary>Reads years, decades, centuries, quarters and seasons of a year. A bare number is a year only where the words around it say so.</summary>
internal sealed class YearReader(TimeWords words)
{
    private static readonly WordSet SureBefore = new("in since until till during by from early late mid mid- before after between through");

    private static readonly WordSet Before = new("of the to and for fiscal year ( , – -");

    /// <summary>The expression that begins at the word, or null.</summary>
    public TimeReading? Read(TokenLayer text, int start) =>
        ReadQuarter(text, start) ?? ReadSeason(text, start) ?? ReadDecade(text, start) ?? ReadCentury(text, start) ?? ReadYear(text, start);

    private static TimeReading? ReadYear(TokenLayer text, int start)
    {
        int year = TimeWords.Year(text.At(start));
        if (year is 0 or >= 2100 || start == text.SentenceStart(start) || text.At(start + 1) is "%" or "-" or "." && IsDigits(text.At(start + 2)))
        {
            return null;
        }

        ReadOnlySpan<char> next = text.At(start + 1);
        bool isCount = CountedReader.IsPlural(next) || Names(next) || text.IsCapitalized(start - 1);
        bool isSure = SureBefore.Contains(text.At(start - 1)) && !isCount;
        bool isLikely = year >= 1900 && Before.Contains(text.At(start - 1)) && !isCount && IsFollowedAsYear(text, start);
        return isSure || isLikely ? TimeReading.Date(start + 1, Calendar.Year(year)) : null;
    }

    private static bool Names(ReadOnlySpan<char> next) => next is "million" or "billion" or "miles" or "km" or "dollars" or "hours" or "GMT" or "UTC";

    /// <summary>"the 2016 election", "summit of 2019.", "(2016)": no number of things.</summary>
    private static bool IsFollowedAsYear(TokenLayer text, int start) => text.At(start - 1) switch
    {
        "(" => text.At(start + 1) is ")",
        "," or "–" or "-" => false,
        "to" or "and" => text.At(start + 1) is "." or "," or ")" or ";" && TimeWords.Year(text.At(start - 2)) > 0,
        "of" => !text.IsLowerCase(start + 1) || CommonWords.IsFunction(text.At(start + 1)),
        _ => true,
    };

    private static bool IsDigits(ReadOnlySpan<char> token) => token is [>= '0' and <= '9', ..];

    /// <summary>"the 1990s", "'90s", "the nineties".</summary>
    private TimeReading? ReadDecade(TokenLayer text, int start)
    {
        ReadOnlySpan<char> token = text.At(start);
        if (token is [.., '0', 's'] && token.Length == 5 && TimeWords.Year(token[..4]) is > 0 and var year)
        {
            return TimeReading.Date(start + 1, Calendar.Year(year)[..3]);
        }

        if (token.Length == 4 && token[^2..] is "0s" && char.IsAsciiDigit(token[1]) && !char.IsLetterOrDigit(token[0]))
        {
            return TimeReading.Date(start + 1, "19" + token[1]);
        }

        return words.Value(text, start, TimeWordKind.Decade) is { } digit && text.Is(start - 1, "the") && text.IsLowerCase(start)
            ? TimeReading.Date(start + 1, "19" + digit)
            : null;
    }

    /// <summary>"the 19th century", "the twentieth century".</summary>
    private TimeReading? ReadCentury(TokenLayer text, int start)
    {
        Compound compound = text.CompoundAt(start);
        int end = text.Is(compound.End, "century") ? compound.End + 1 : 0;
        ReadOnlySpan<char> token = compound.Characters;
        int number = end == 0 ? 0
            : words.Value(text, start, TimeWordKind.Ordinal) is { } ordinal ? int.Parse(ordinal, CultureInfo.InvariantCulture)
            : char.IsAsciiDigit(token[0]) ? TimeWords.DayOfMonth(token)
            : 0;
        return number is >= 1 and <= 30 ? TimeReading.Date(end, (number - 1).ToString("00", CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>"the first quarter of 2024", "Q1 2024".</summary>
    private TimeReading? ReadQuarter(TokenLayer text, int start)
    {
        ReadOnlySpan<char> token = text.At(start);
        int yearIndex = token is ['Q', _] ? start + 1 : text.Is(start + 1, "quarter") ? start + 2 : 0;
        yearIndex += yearIndex > 0 && text.Is(yearIndex, "of") ? 1 : 0;
        int year = yearIndex > 0 ? TimeWords.Year(text.At(yearIndex)) : 0;
        string? quarter = token is ['Q', var digit] ? digit.ToString() : words.Value(text, start, TimeWordKind.Ordinal);
        return year > 0 && quarter is "1" or "2" or "3" or "4" ? TimeReading.Date(yearIndex + 1, $"{Calendar.Year(year)}-Q{quarter}") : null;
    }

    /// <summary>"summer 2024", "the winter of 2023".</summary>
    private TimeReading? ReadSeason(TokenLayer text, int start)
    {
        int yearIndex = text.Is(start + 1, "of") ? start + 2 : start + 1;
        return words.Value(text, start, TimeWordKind.Season) is { } season && TimeWords.Year(text.At(yearIndex)) is > 0 and var year
            ? TimeReading.Date(yearIndex + 1, $"{Calendar.Year(year)}-{season}")
            : null;
    }
}

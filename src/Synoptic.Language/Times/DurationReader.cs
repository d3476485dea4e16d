using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Times;

/// <summary>Reads amounts of time ("six years", "the past two weeks", "two-year") and repetitions ("every day", "weekly").</summary>
internal sealed class DurationReader(TimeWords words, AmountReader amounts)
{
    private static readonly WordSet BeforeArticle = new("for over within in after nearly almost about than least half last past");

    private static readonly Lexicon<int> Counts = new(
        "one two three four five six seven eight nine ten".Split(' ').Select((word, index) => KeyValuePair.Create(word, index + 1)));

    /// <summary>The duration or set that begins at the token, or null.</summary>
    public TimeReading? Read(TokenLayer tokens, int start) =>
        ReadSet(tokens, start) ?? ReadPast(tokens, start) ?? ReadAmount(tokens, start) ?? ReadHyphenated(tokens, start);

    private TimeReading? ReadAmount(TokenLayer tokens, int start)
    {
        if (amounts.Read(tokens, start) is not { } amount
            || tokens.Is(amount.End, "old") || tokens.Is(amount.End, "olds")
            || (amount.IsArticle && !BeforeArticle.Contains(tokens.At(start - 1)))
            || IsOrdinalUse(tokens, start, amount))
        {
            return null;
        }

        return new TimeReading(amount.End, TimexType.Duration, new FixedTime(Durations.Format(amount.Unit, amount.Count)));
    }

    /// <summary>"one second" as an idiom, "three quarters" as a fraction: no durations.</summary>
    private static bool IsOrdinalUse(TokenLayer tokens, int start, Amount amount) =>
        amount.Unit == TimeUnit.Quarter || tokens.Is(amount.End - 1, "second") || tokens.Is(start, "one") && amount.Unit == TimeUnit.Day;

    /// <summary>"the past two weeks", "the last year", "the next six months".</summary>
    private TimeReading? ReadPast(TokenLayer tokens, int start)
    {
        bool isPast = tokens.Is(start + 1, "past") || tokens.Is(start + 1, "last") || tokens.Is(start + 1, "next") || tokens.Is(start + 1, "coming");
        if (!tokens.Is(start, "the") || !isPast)
        {
            return null;
        }

        if (amounts.Read(tokens, start + 2) is { IsArticle: false } amount)
        {
            return new TimeReading(amount.End, TimexType.Duration, new FixedTime(Durations.Format(amount.Unit, amount.Count)));
        }

        return !tokens.Is(start + 1, "next") && words.Unit(tokens, start + 2) is { } unit && unit != TimeUnit.Day
            ? new TimeReading(start + 3, TimexType.Duration, new FixedTime(Durations.Format(unit, tokens[start + 2][^1] == 's' ? null : 1)))
            : null;
    }

    /// <summary>"two-year", "30-day", but not "two-year-old".</summary>
    private TimeReading? ReadHyphenated(TokenLayer tokens, int start)
    {
        ReadOnlySpan<char> token = tokens.At(start);
        int hyphen = token.IndexOf('-');
        if (hyphen <= 0 || token[(hyphen + 1)..].Contains('-'))
        {
            return null;
        }

        bool isNumber = TimeWords.TryNumber(token[..hyphen], out int count) || Counts.TryGet(token[..hyphen], out count);
        return isNumber && count < 1000 && words.UnitOf(token[(hyphen + 1)..]) is { } unit and not TimeUnit.Quarter
            ? new TimeReading(start + 1, TimexType.Duration, new FixedTime(Durations.Format(unit, count)))
            : null;
    }

    private TimeReading? ReadSet(TokenLayer tokens, int start)
    {
        if (words.Value(tokens, start, TimeWordKind.Frequency) is { } frequency && tokens.IsLowerCase(start))
        {
            return Set(start + 1, frequency);
        }

        if (words.Value(tokens, start, TimeWordKind.Weekdays) is { } weekday && tokens.IsCapitalized(start))
        {
            return Set(start + 1, WeekdayValue(weekday[0] - '0'));
        }

        if (!tokens.Is(start, "every") && !tokens.Is(start, "each"))
        {
            return null;
        }

        if (words.Weekday(tokens, start + 1) is { } day)
        {
            return Set(start + 2, WeekdayValue((int)day));
        }

        return words.Unit(tokens, start + 1) is { } unit ? Set(start + 2, Durations.Format(unit, 1))
            : words.Value(tokens, start + 1, TimeWordKind.Part) is not null ? Set(start + 2, "P1D")
            : tokens.Is(start, "every") && amounts.Read(tokens, start + 1) is { Count: not null } amount
                ? Set(amount.End, Durations.Format(amount.Unit, amount.Count))
            : null;
    }

    private static TimeReading Set(int end, string value) => new(end, TimexType.Set, new FixedTime(value));

    /// <summary>ISO numbers Monday 1 and Sunday 7.</summary>
    private static string WeekdayValue(int day) => $"XXXX-WXX-{(day == 0 ? 7 : day)}";
}

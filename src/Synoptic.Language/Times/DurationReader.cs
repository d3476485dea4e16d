using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Times;

/// <summary>Reads amounts of time ("six years", "the past two weeks", "two-year") and repetitions ("every day", "weekly").</summary>
internal sealed class DurationReader(TimeWords words, AmountReader amounts)
{
    private static readonly WordSet BeforeArticle = new("for over within in after nearly almost about than least half last past");

    private static readonly Lexicon<int> Counts = new(
        "one two three four five six seven eight nine ten".Split(' ').Select((word, index) => KeyValuePair.Create(word, index + 1)));

    /// <summary>The duration or set that begins at the word, or null.</summary>
    public TimeReading? Read(TokenLayer text, int start) =>
        ReadSet(text, start) ?? ReadPast(text, start) ?? ReadAmount(text, start) ?? ReadHyphenated(text, start);

    private TimeReading? ReadAmount(TokenLayer text, int start)
    {
        if (amounts.Read(text, start) is not { } amount
            || text.Is(amount.End, "old") || text.Is(amount.End, "olds")
            || (amount.IsArticle && !BeforeArticle.Contains(text.At(start - 1)))
            || IsOrdinalUse(text, start, amount))
        {
            return null;
        }

        return new TimeReading(amount.End, TimexType.Duration, new FixedTime(Durations.Format(amount.Unit, amount.Count)));
    }

    /// <summary>"one second" as an idiom, "three quarters" as a fraction: no durations.</summary>
    private static bool IsOrdinalUse(TokenLayer text, int start, Amount amount) =>
        amount.Unit == TimeUnit.Quarter || text.Is(amount.End - 1, "second") || text.Is(start, "one") && amount.Unit == TimeUnit.Day;

    /// <summary>"the past two weeks", "the last year", "the next six months".</summary>
    private TimeReading? ReadPast(TokenLayer text, int start)
    {
        bool isPast = text.Is(start + 1, "past") || text.Is(start + 1, "last") || text.Is(start + 1, "next") || text.Is(start + 1, "coming");
        if (!text.Is(start, "the") || !isPast)
        {
            return null;
        }

        if (amounts.Read(text, start + 2) is { IsArticle: false } amount)
        {
            return new TimeReading(amount.End, TimexType.Duration, new FixedTime(Durations.Format(amount.Unit, amount.Count)));
        }

        return !text.Is(start + 1, "next") && words.Unit(text, start + 2) is { } unit && unit != TimeUnit.Day
            ? new TimeReading(start + 3, TimexType.Duration, new FixedTime(Durations.Format(unit, text[start + 2][^1] == 's' ? null : 1)))
            : null;
    }

    /// <summary>"two-year", "30-day", but not "two-year-old".</summary>
    private TimeReading? ReadHyphenated(TokenLayer text, int start)
    {
        Compound compound = text.CompoundAt(start);
        ReadOnlySpan<char> token = compound.Characters;
        int hyphen = token.IndexOf('-');
        if (hyphen <= 0 || token[(hyphen + 1)..].Contains('-'))
        {
            return null;
        }

        bool isNumber = TimeWords.TryNumber(token[..hyphen], out int count) || Counts.TryGet(token[..hyphen], out count);
        return isNumber && count < 1000 && words.UnitOf(token[(hyphen + 1)..]) is { } unit and not TimeUnit.Quarter
            ? new TimeReading(compound.End, TimexType.Duration, new FixedTime(Durations.Format(unit, count)))
            : null;
    }

    private TimeReading? ReadSet(TokenLayer text, int start)
    {
        if (words.Value(text, start, TimeWordKind.Frequency) is { } frequency && text.IsLowerCase(start))
        {
            return Set(start + 1, frequency);
        }

        if (words.Value(text, start, TimeWordKind.Weekdays) is { } weekday && text.IsCapitalized(start))
        {
            return Set(start + 1, WeekdayValue(weekday[0] - '0'));
        }

        if (!text.Is(start, "every") && !text.Is(start, "each"))
        {
            return null;
        }

        if (words.Weekday(text, start + 1) is { } day)
        {
            return Set(start + 2, WeekdayValue((int)day));
        }

        return words.Unit(text, start + 1) is { } unit ? Set(start + 2, Durations.Format(unit, 1))
            : words.Value(text, start + 1, TimeWordKind.Part) is not null ? Set(start + 2, "P1D")
            : text.Is(start, "every") && amounts.Read(text, start + 1) is { Count: not null } amount
                ? Set(amount.End, Durations.Format(amount.Unit, amount.Count))
            : null;
    }

    private static TimeReading Set(int end, string value) => new(end, TimexType.Set, new FixedTime(value));

    /// <summary>ISO numbers Monday 1 and Sunday 7.</summary>
    private static string WeekdayValue(int day) => $"XXXX-WXX-{(day == 0 ? 7 : day)}";
}

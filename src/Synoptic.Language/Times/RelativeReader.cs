using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Times;

/// <summary>Reads what is counted from the publication or from a date before: "yesterday", "last week", "two days ago", "the next day".</summary>
internal sealed class RelativeReader(TimeWords words, AmountReader amounts)
{
    /// <summary>The expression that begins at the token, or null.</summary>
    public TimeReading? Read(TokenLayer tokens, int start) =>
        ReadDayWord(tokens, start) ?? ReadShifted(tokens, start) ?? ReadCounted(tokens, start) ?? ReadNeighbour(tokens, start);

    private static TimeReading? ReadDayWord(TokenLayer tokens, int start)
    {
        if (tokens.Is(start, "tonight"))
        {
            return new TimeReading(start + 1, TimexType.Time, new MomentTime(new OffsetTime(TimeUnit.Day, 0), "NI"));
        }

        int? offset = tokens.Is(start, "today") ? 0 : tokens.Is(start, "yesterday") ? -1 : tokens.Is(start, "tomorrow") ? 1 : null;
        bool isTitle = tokens.IsCapitalized(start) && (tokens.IsCapitalized(start + 1) || (start > 0 && tokens.IsCapitalized(start - 1)));
        return offset is { } days && !isTitle ? new TimeReading(start + 1, TimexType.Date, new OffsetTime(TimeUnit.Day, days), IsDay: true) : null;
    }

    /// <summary>"last week", "this morning", "next Monday", "last May", "this summer".</summary>
    private TimeReading? ReadShifted(TokenLayer tokens, int start)
    {
        int? shift = tokens.Is(start, "last") ? -1
            : tokens.Is(start, "this") ? 0
            : tokens.Is(start, "next") || tokens.Is(start, "coming") ? 1
            : null;
        if (shift is not { } amount || tokens.Is(start - 1, "the"))
        {
            return null;
        }

        int next = start + 1;
        if (words.Weekday(tokens, next) is { } weekday)
        {
            return new TimeReading(next + 1, TimexType.Date, new WeekdayTime(weekday, amount), IsDay: true);
        }

        int month = words.Month(tokens, next, besideDay: false);
        return month > 0 ? new TimeReading(next + 1, TimexType.Date, new MonthTime(month, amount))
            : words.Value(tokens, next, TimeWordKind.Season) is { } season ? new TimeReading(next + 1, TimexType.Date, new SeasonTime(season, amount))
            : words.Value(tokens, next, TimeWordKind.Part) is { } part ? ReadPart(next, amount, part)
            : words.Unit(tokens, next) is { } unit and not (TimeUnit.Day or TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second)
                && !char.IsUpper(tokens[next][0]) && tokens[next][^1] != 's'
                ? new TimeReading(next + 1, TimexType.Date, new OffsetTime(unit, amount))
            : null;
    }

    /// <summary>"last night" is the evening before; "next morning" counts from a date in the text.</summary>
    private static TimeReading? ReadPart(int index, int shift, string part) => shift switch
    {
        < 0 when part != "NI" => null,
        > 0 => new TimeReading(index + 1, TimexType.Time, new MomentTime(new StepTime(TimeUnit.Day, 1), part)),
        _ => new TimeReading(index + 1, TimexType.Time, new MomentTime(new OffsetTime(TimeUnit.Day, shift), part)),
    };

    /// <summary>"two days ago", "a week earlier", "six months later".</summary>
    private TimeReading? ReadCounted(TokenLayer tokens, int start)
    {
        if (amounts.Read(tokens, start) is not { } amount)
        {
            return null;
        }

        int direction = tokens.Is(amount.End, "ago") || tokens.Is(amount.End, "earlier") || tokens.Is(amount.End, "before") ? -1
            : tokens.Is(amount.End, "later") || tokens.Is(amount.End, "after") ? 1
            : 0;
        bool isBare = tokens.Is(amount.End, "before") || tokens.Is(amount.End, "after");
        if (direction == 0 || isBare)
        {
            return null;
        }

        bool isClock = amount.Unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second;
        int? whole = amount.Count is { } count && count == decimal.Truncate(count) && count < 10_000 ? direction * (int)count : null;
        TimeMeaning meaning = whole is not { } steps ? new UnknownTime()
            : tokens.Is(amount.End, "ago") ? new OffsetTime(amount.Unit, steps)
            : new StepTime(amount.Unit, steps);
        return new TimeReading(amount.End + 1, isClock ? TimexType.Time : TimexType.Date, meaning);
    }

    /// <summary>"the next day", "the following week", "the previous year", "the same day", "that day".</summary>
    private TimeReading? ReadNeighbour(TokenLayer tokens, int start)
    {
        bool isThat = tokens.Is(start, "that") && tokens.Is(start + 1, "day");
        int index = tokens.Is(start, "the") ? start + 1 : start;
        int? shift = isThat || tokens.Is(index, "same") ? 0
            : tokens.Is(index, "next") || tokens.Is(index, "following") ? 1
            : tokens.Is(index, "previous") || tokens.Is(index, "preceding") ? -1
            : null;
        if (shift is not { } amount || (!isThat && index == start))
        {
            return null;
        }

        return words.Unit(tokens, index + 1) is { } unit and not (TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second)
            && tokens[index + 1][^1] != 's'
            ? new TimeReading(index + 2, TimexType.Date, new StepTime(unit, amount), unit == TimeUnit.Day)
            : null;
    }
}

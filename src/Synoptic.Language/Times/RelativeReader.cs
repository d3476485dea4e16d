using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Times;

/// <summary>Reads what is counted from the publication or from a date before: "yesterday", "last week", "two days ago", "the next day".</summary>
internal sealed class RelativeReader(TimeWords words, AmountReader amounts)
{
    /// <summary>The expression that begins at the word, or null.</summary>
    public TimeReading? Read(TokenLayer text, int start) =>
        ReadDayWord(text, start) ?? ReadShifted(text, start) ?? ReadCounted(text, start) ?? ReadNeighbour(text, start);

    private static TimeReading? ReadDayWord(TokenLayer text, int start)
    {
        if (text.Is(start, "tonight"))
        {
            return new TimeReading(start + 1, TimexType.Time, new MomentTime(new OffsetTime(TimeUnit.Day, 0), "NI"));
        }

        int? offset = text.Is(start, "today") ? 0 : text.Is(start, "yesterday") ? -1 : text.Is(start, "tomorrow") ? 1 : null;
        bool isTitle = text.IsCapitalized(start) && (text.IsCapitalized(start + 1) || (start > 0 && text.IsCapitalized(start - 1)));
        return offset is { } days && !isTitle ? new TimeReading(start + 1, TimexType.Date, new OffsetTime(TimeUnit.Day, days), IsDay: true) : null;
    }

    /// <summary>"last week", "this morning", "next Monday", "last May", "this summer".</summary>
    private TimeReading? ReadShifted(TokenLayer text, int start)
    {
        int? shift = text.Is(start, "last") ? -1
            : text.Is(start, "this") ? 0
            : text.Is(start, "next") || text.Is(start, "coming") ? 1
            : null;
        if (shift is not { } amount || text.Is(start - 1, "the"))
        {
            return null;
        }

        int next = start + 1;
        if (words.Weekday(text, next) is { } weekday)
        {
            return new TimeReading(next + 1, TimexType.Date, new WeekdayTime(weekday, amount), IsDay: true);
        }

        int month = words.Month(text, next, besideDay: false);
        return month > 0 ? new TimeReading(next + 1, TimexType.Date, new MonthTime(month, amount))
            : words.Value(text, next, TimeWordKind.Season) is { } season ? new TimeReading(next + 1, TimexType.Date, new SeasonTime(season, amount))
            : words.Value(text, next, TimeWordKind.Part) is { } part ? ReadPart(next, amount, part)
            : words.Unit(text, next) is { } unit and not (TimeUnit.Day or TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second)
                && !char.IsUpper(text[next][0]) && text[next][^1] != 's'
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
    private TimeReading? ReadCounted(TokenLayer text, int start)
    {
        if (amounts.Read(text, start) is not { } amount)
        {
            return null;
        }

        int direction = text.Is(amount.End, "ago") || text.Is(amount.End, "earlier") || text.Is(amount.End, "before") ? -1
            : text.Is(amount.End, "later") || text.Is(amount.End, "after") ? 1
            : 0;
        bool isBare = text.Is(amount.End, "before") || text.Is(amount.End, "after");
        if (direction == 0 || isBare)
        {
            return null;
        }

        bool isClock = amount.Unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second;
        int? whole = amount.Count is { } count && count == decimal.Truncate(count) && count < 10_000 ? direction * (int)count : null;
        TimeMeaning meaning = whole is not { } steps ? new UnknownTime()
            : text.Is(amount.End, "ago") ? new OffsetTime(amount.Unit, steps)
            : new StepTime(amount.Unit, steps);
        return new TimeReading(amount.End + 1, isClock ? TimexType.Time : TimexType.Date, meaning);
    }

    /// <summary>"the next day", "the following week", "the previous year", "the same day", "that day".</summary>
    private TimeReading? ReadNeighbour(TokenLayer text, int start)
    {
        bool isThat = text.Is(start, "that") && text.Is(start + 1, "day");
        int index = text.Is(start, "the") ? start + 1 : start;
        int? shift = isThat || text.Is(index, "same") ? 0
            : text.Is(index, "next") || text.Is(index, "following") ? 1
            : text.Is(index, "previous") || text.Is(index, "preceding") ? -1
            : null;
        if (shift is not { } amount || (!isThat && index == start))
        {
            return null;
        }

        return words.Unit(text, index + 1) is { } unit and not (TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second)
            && text[index + 1][^1] != 's'
            ? new TimeReading(index + 2, TimexType.Date, new StepTime(unit, amount), unit == TimeUnit.Day)
            : null;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Times;

/// <summary>Finds time expressions and resolves them to TIMEX3 values (TimeML 1.2.1).</summary>
public sealed class TimeFinder
{
    private readonly TimeWords _words = new();
    private readonly Func<TokenLayer, int, TimeReading?>[] _readers;
    private readonly ClockReader _clock;

    /// <summary>Loads the calendar words.</summary>
    public TimeFinder()
    {
        var amounts = new AmountReader(_words);
        _clock = new ClockReader(_words);
        _readers =
        [
            _clock.Read,
            new CalendarReader(_words).Read,
            new WeekdayReader(_words).Read,
            new RelativeReader(_words, amounts).Read,
            new DurationReader(_words, amounts).Read,
            new YearReader(_words).Read,
        ];
    }

    /// <summary>
    /// The time expressions, in order, none overlapping another. A relative one is resolved from
    /// <paramref name="publishedAt"/>; without it, only from a full date in the text, else it has no value.
    /// </summary>
    public ImmutableArray<TimeExpression> Find(TokenLayer text, PublicationTime? publishedAt)
    {
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        DatedSpan? date = null;
        for (int index = 0; index < text.Words.Length;)
        {
            if (Longest(text, index) is not { } found)
            {
                index = text.CompoundAt(index).End;
                continue;
            }

            TimeReading reading = Joined(text, found);
            TimeExpression time = Resolve(text, index, reading, new TimeContext(publishedAt, date, null, Direction.Unknown));
            times.Add(time);
            date = DayOf(time) is { } day ? new DatedSpan(day, time.Span) : date;
            index = reading.End;
        }

        return times.DrainToImmutable();
    }

    private TimeReading? Longest(TokenLayer text, int start)
    {
        TimeReading? longest = null;
        foreach (Func<TokenLayer, int, TimeReading?> read in _readers)
        {
            if (read(text, start) is { } reading && reading.End > (longest?.End ?? start)
                && SameSentence(text, start, reading.End - 1) && !text.GoesOn(reading.End))
            {
                longest = reading;
            }
        }

        return longest;
    }

    /// <summary>A day with the part or time of day beside it: "Monday morning", "3 May at 10 a.m.", "10 a.m. on Monday".</summary>
    private TimeReading Joined(TokenLayer text, TimeReading reading)
    {
        if (reading.IsDay)
        {
            if (_words.Value(text, reading.End, TimeWordKind.Part) is { } part)
            {
                return new TimeReading(reading.End + 1, TimexType.Time, new MomentTime(reading.Meaning, part));
            }

            int clockStart = text.Is(reading.End, "at") || text.At(reading.End) is "," ? reading.End + 1 : reading.End;
            return _clock.Read(text, clockStart) is { Meaning: MomentTime clock } late && SameSentence(text, reading.End - 1, late.End - 1)
                ? new TimeReading(late.End, TimexType.Time, clock with { Day = reading.Meaning })
                : reading;
        }

        if (reading.Meaning is not MomentTime { Day: null } moment)
        {
            return reading;
        }

        int dayStart = text.Is(reading.End, "on") || text.At(reading.End) is "," ? reading.End + 1 : reading.End;
        return dayStart < text.Words.Length && SameSentence(text, reading.End - 1, dayStart) && Longest(text, dayStart) is { IsDay: true } day
            ? new TimeReading(day.End, TimexType.Time, moment with { Day = day.Meaning })
            : reading;
    }

    private static bool SameSentence(TokenLayer text, int first, int last) =>
        text.SentenceOf(first) == text.SentenceOf(last);

    private static TimeExpression Resolve(TokenLayer text, int start, TimeReading reading, TimeContext context)
    {
        DatedSpan? date = context.FullDate;
        int sentence = text.SentenceOf(start);
        bool isNear = date is not null && date.Span.Start >= text.Sentences[Math.Max(0, sentence - 1)].Span.Start;
        Direction direction = reading.Meaning is FixedTime ? Direction.Unknown : DirectionReader.Read(text, start, reading.End);
        ResolvedTime resolved = reading.Meaning.Resolve(context with { NearDate = isNear ? date : null, Direction = direction });
        return new TimeExpression(text.Cover(start, reading.End), reading.Type, resolved.Value, resolved.Anchor);
    }

    private static DateOnly? DayOf(TimeExpression time) =>
        time.Value is { Length: >= 10 } value && time.Type is TimexType.Date or TimexType.Time
            && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}

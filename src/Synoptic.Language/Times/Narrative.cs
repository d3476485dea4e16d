using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Times.Meanings;
using Synoptic.Language.Times.Patterns;

namespace Synoptic.Language.Times;

/// <summary>The dates that a text has named so far.</summary>
internal sealed class Narrative(PublicationTime? published, DirectionReader directions, ImmutableArray<TextSpan> datelines)
{
    private const int DayLength = 10;

    /// <summary>How many days a report may be on its way, or lie, until it is printed.</summary>
    private const int LongestWay = 60;

    private PublicationTime? _written;
    private DatedSpan? _day;
    private DatedValue? _value;

    /// <summary>What the expression may be resolved from.</summary>
    public TimeContext ContextAt(TokenLayer text, int start, TimeReading reading)
    {
        int sentence = text.SentenceOf(start);
        int nearFrom = text.Sentences[Math.Max(0, sentence - 1)].Span.Start;
        Direction direction = reading.Meaning is FixedTime or DurationTime ? Direction.Unknown : directions.DirectionAt(text, start, reading.End);
        return new TimeContext(
            _written ?? published,
            _day,
            _day?.Span.Start >= nearFrom ? _day : null,
            _value?.Span.Start >= nearFrom ? _value : null,
            direction);
    }

    /// <summary>Adds an expression that may be a date.</summary>
    public void Add(TimeExpression time)
    {
        if (time.Type is TimexType.Duration or TimexType.Set || time.Value is not { } value || !char.IsAsciiDigit(value[0]))
        {
            return;
        }

        _value = new DatedValue(value, time.Span);
        if (value.Length >= DayLength && DateOnly.TryParseExact(value.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            _day = new DatedSpan(day, time.Span);
            if (datelines.Any(line => line.Contains(time.Span)) && IsOnTheWay(day))
            {
                _written = day == published?.Day ? null : new PublicationTime(day); // "Today" is the day on which it was written
            }
        }
    }

    private bool IsOnTheWay(DateOnly day) => published is not { } printed || (day <= printed.Day && day >= printed.Day.AddDays(-LongestWay));
}

using System.Globalization;
using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Times.Meanings;

/// <summary>So many units from the publication ("yesterday", "last week", "two months ago").</summary>
internal sealed record OffsetTime(TimeUnit Unit, int Amount) : TimeMeaning
{
    private const int MostHours = 100;

    /// <inheritdoc/>
    public override ResolvedTime Resolve(TimeContext context)
    {
        if (context.Published is not { } published)
        {
            return default;
        }

        string? value = Unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second
            ? ClockValue(published.Day, published.Time)
            : CalendarDays.Step(published.Day, Unit, Amount);
        return value is null ? default : new ResolvedTime(value, context.PublicationAnchor);
    }

    private string? ClockValue(DateOnly day, TimeOnly? time)
    {
        if (time is not { } known || Math.Abs(Amount) > MostHours)
        {
            return null;
        }

        DateTime moment = day.ToDateTime(known);
        moment = Unit == TimeUnit.Hour ? moment.AddHours(Amount) : Unit == TimeUnit.Minute ? moment.AddMinutes(Amount) : moment.AddSeconds(Amount);
        return moment.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);
    }
}

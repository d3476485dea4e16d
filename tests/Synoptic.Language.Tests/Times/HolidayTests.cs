using Synoptic.Language.Times.Calendars;

namespace Synoptic.Language.Tests.Times;

public sealed class HolidayTests
{
    [Theory]
    [InlineData(1818, "easter", "1818-03-22")]
    [InlineData(1943, "easter", "1943-04-25")]
    [InlineData(2000, "easter", "2000-04-23")]
    [InlineData(2024, "easter", "2024-03-31")]
    [InlineData(2025, "easter+-2", "2025-04-18")]
    [InlineData(2025, "easter+49", "2025-06-08")]
    [InlineData(1999, "11-4-4", "1999-11-25")]
    [InlineData(1998, "11-1-1+1", "1998-11-03")]
    [InlineData(2025, "5-9-1", "2025-05-26")]
    [InlineData(2025, "12-25", "2025-12-25")]
    public void A_holiday_falls_on_this_day(int year, string rule, string expected) =>
        CalendarDays.Day(Holiday.In(year, rule)).ShouldBe(expected);
}

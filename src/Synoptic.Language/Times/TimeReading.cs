using Synoptic.Language.Model;

namespace Synoptic.Language.Times;

/// <summary>A time expression as it stands in the text.</summary>
/// <param name="End">The index after its last word.</param>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="IsDay">Whether it names a day, so that a time of day may be joined to it.</param>
internal sealed record TimeReading(int End, TimexType Type, TimeMeaning Meaning, bool IsDay = false)
{
    /// <summary>A date with a value of its own.</summary>
    public static TimeReading Date(int end, string value, bool isDay = false) => new(end, TimexType.Date, new FixedTime(value), isDay);
}

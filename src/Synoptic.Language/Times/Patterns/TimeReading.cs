using Synoptic.Language.Model;
using Synoptic.Language.Times.Meanings;

namespace Synoptic.Language.Times.Patterns;

/// <summary>A time expression as it stands in the text.</summary>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="End">The index after its last word.</param>
internal sealed record TimeReading(TimexType Type, TimeMeaning Meaning, int End = 0)
{
    /// <summary>An expression with a value of its own.</summary>
    public static TimeReading Fixed(TimexType type, string value) => new(type, new FixedTime(value));

    /// <summary>An expression of TIMEX3 type DATE.</summary>
    public static TimeReading Date(TimeMeaning meaning) => new(TimexType.Date, meaning);
}

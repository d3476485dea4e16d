using System.Globalization;
using System.Xml.Linq;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Times;

/// <summary>Reads the attributes of a <c>TIMEX3</c> element.</summary>
internal static class TimeAttributes
{
    private const int DayLength = 10;

    /// <summary>Whether it is the creation time of the document.</summary>
    public static bool IsCreationTime(XElement time) => time.Attribute("functionInDocument")?.Value == "CREATION_TIME";

    /// <summary>Its value; null where there is none.</summary>
    public static string? Value(XElement time) => time.Attribute("value")?.Value is { Length: > 0 } value ? value : null;

    /// <summary>The day of the first creation time with one; null without.</summary>
    public static PublicationTime? PublishedAt(IEnumerable<XElement> times) => times
        .Where(IsCreationTime)
        .Select(Day)
        .FirstOrDefault(day => day is not null) is { } published ? new PublicationTime(published) : null;

    /// <summary>The day of its value; null for a value without one.</summary>
    public static DateOnly? Day(XElement time) =>
        Value(time) is { Length: >= DayLength } value && DateOnly.TryParseExact(value[..DayLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}

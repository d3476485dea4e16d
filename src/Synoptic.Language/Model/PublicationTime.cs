using System.Globalization;

namespace Synoptic.Language.Model;

/// <summary>When a document was published: a day, and the time of day in UTC where it is known.</summary>
/// <param name="Day">The day. In UTC when <paramref name="Time"/> is known, else as the document states it.</param>
/// <param name="Time">The time of day in UTC, or null when only the day is known.</param>
public readonly record struct PublicationTime(DateOnly Day, TimeOnly? Time = null) : IComparable<PublicationTime>
{
    /// <summary>Earlier first; a day without a time comes before every time on that day.</summary>
    public static bool operator <(PublicationTime left, PublicationTime right) => left.CompareTo(right) < 0;

    /// <summary>The reverse of <c>&lt;</c>.</summary>
    public static bool operator >(PublicationTime left, PublicationTime right) => left.CompareTo(right) > 0;

    /// <summary>Equal or earlier.</summary>
    public static bool operator <=(PublicationTime left, PublicationTime right) => left.CompareTo(right) <= 0;

    /// <summary>Equal or later.</summary>
    public static bool operator >=(PublicationTime left, PublicationTime right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(PublicationTime other)
    {
        int byDay = Day.CompareTo(other.Day);
        return byDay != 0 ? byDay : Nullable.Compare(Time, other.Time);
    }

    /// <summary>The TIMEX3 value: <c>2025-09-04</c>, or <c>2025-09-04T10:00:00Z</c>.</summary>
    public override string ToString() => Time is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}T{time:HH:mm:ss}Z")
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Assertions;

/// <summary>A time, or a number with what it measures or counts.</summary>
internal sealed class AssertionValue
{
    private readonly string _kind;
    private readonly string? _time;
    private readonly ValueInterval _interval;

    private AssertionValue(string kind, string? time, ValueInterval interval) => (_kind, _time, _interval) = (kind, time, interval);

    /// <summary>A time; one without a value stands for its words.</summary>
    public static AssertionValue Of(TimeExpression time, string words) =>
        new(time.Type is TimexType.Duration or TimexType.Set ? "duration" : "date", time.ToDay().Value ?? words, default);

    /// <summary>A number; of one without a unit the counted words are its kind.</summary>
    public static AssertionValue Of(Quantity quantity, string? counted) =>
        new(quantity.Unit ?? $"count {counted}", null, ValueInterval.Of(quantity));

    /// <summary>
    /// Whether both can hold: times of which one holds the other ("2025-09" holds "2025-09-04"), numbers of one kind whose
    /// intervals meet.
    /// </summary>
    public bool Fits(AssertionValue other) => IsOfKindOf(other) && (_time is { } time
        ? Holds(time, other._time!) || Holds(other._time!, time)
        : _interval.Overlaps(other._interval));

    /// <summary>Whether both measure or count the same, so that two of them may clash.</summary>
    public bool IsOfKindOf(AssertionValue other) => string.Equals(_kind, other._kind, StringComparison.Ordinal);

    /// <summary>Whether a value is the beginning of another; only a calendar value may be cut short, "P1Y" does not hold "P1Y6M".</summary>
    private static bool Holds(string whole, string part) =>
        char.IsAsciiDigit(whole[0]) ? part.StartsWith(whole, StringComparison.Ordinal) : string.Equals(whole, part, StringComparison.Ordinal);
}

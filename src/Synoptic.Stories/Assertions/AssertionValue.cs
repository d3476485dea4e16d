using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.Assertions;

/// <summary>A time, or a number with what it measures or counts.</summary>
internal sealed class AssertionValue
{
    private readonly string? _kind;
    private readonly string? _counted;
    private readonly string? _time;
    private readonly ValueInterval _interval;

    private AssertionValue(string? kind, string? counted, string? time, ValueInterval interval) =>
        (_kind, _counted, _time, _interval) = (kind, counted, time, interval);

    /// <summary>A time.</summary>
    /// <param name="time">The expression.</param>
    /// <param name="words">Its words, by which times without a value are compared.</param>
    public static AssertionValue Of(TimeExpression time, string words) => new(
        time.Value is null ? null : time.Type is TimexType.Duration or TimexType.Set ? "duration" : "date",
        null,
        time.ToDay().Value ?? words,
        default);

    /// <summary>A number.</summary>
    /// <param name="quantity">The expression.</param>
    /// <param name="counted">The stem of what it counts; null where it tells nothing or has a unit.</param>
    public static AssertionValue Of(Quantity quantity, string? counted) =>
        new(quantity.Unit ?? "count", quantity.Unit is null ? counted : null, null, ValueInterval.Of(quantity));

    /// <summary>
    /// Whether both can hold: times of which one holds the other ("2025-09" holds "2025-09-04"), numbers of one kind whose
    /// intervals meet; a number that does not tell what it counts may count anything ("five", "5 people").
    /// </summary>
    public bool Fits(AssertionValue other) => (_time, other._time) switch
    {
        ({ } mine, { } its) => Holds(mine, its) || Holds(its, mine),
        (null, null) => IsOfKindOf(other) && _interval.Overlaps(other._interval),
        _ => false,
    };

    /// <summary>Whether both measure or count the same, so that two of them may clash. A time that cannot be resolved clashes with none.</summary>
    public bool IsOfKindOf(AssertionValue other) =>
        _kind is not null && string.Equals(_kind, other._kind, StringComparison.Ordinal)
        && (_counted is null || other._counted is null || string.Equals(_counted, other._counted, StringComparison.Ordinal));

    /// <summary>Whether a value is the beginning of another; only a calendar value may be cut short, "P1Y" does not hold "P1Y6M".</summary>
    private static bool Holds(string whole, string part) =>
        char.IsAsciiDigit(whole[0]) ? part.StartsWith(whole, StringComparison.Ordinal) : string.Equals(whole, part, StringComparison.Ordinal);
}

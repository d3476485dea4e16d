namespace Synoptic.Language.Model;

/// <summary>A stretch of text that names a time, with its TIMEX3 type and value.</summary>
/// <param name="Span">The expression.</param>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Value">
/// The TIMEX3 value in the precision that the text gives (<c>2025-09-04</c>, <c>2025-09</c>, <c>P6Y</c>),
/// or null where a relative expression has no anchor.
/// </param>
/// <param name="Anchor">What a relative expression was resolved from, or null for one that needed nothing.</param>
public sealed record TimeExpression(TextSpan Span, TimexType Type, string? Value, TimeAnchor? Anchor = null)
{
    private const int DayLength = 10;

    /// <summary>
    /// The same without its hour or part of day (<c>1866-10-25TEV</c> is <c>1866-10-25</c>): when something is told to
    /// happen, so that reports can be compared.
    /// </summary>
    public TimeExpression ToDay() => Type is TimexType.Time && Value is { Length: > DayLength } value && char.IsAsciiDigit(value[0]) && value[DayLength] == 'T'
        ? this with { Type = TimexType.Date, Value = value[..DayLength] }
        : this;
}

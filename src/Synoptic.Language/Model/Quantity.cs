namespace Synoptic.Language.Model;

/// <summary>A number that the text states, as an interval, with its unit and what is counted.</summary>
/// <param name="Span">The expression with its hedge and unit ("about 60 tonnes").</param>
/// <param name="Min">The smallest value that the words allow, in <paramref name="Unit"/>; null where they set no floor.</param>
/// <param name="Max">The largest value that the words allow; null where they set no ceiling. Equal to <paramref name="Min"/> for an exact number.</param>
/// <param name="Unit">The base unit after conversion (m, m2, m3, kg, s, km/h, °C, %, pp for percentage points, codes of ISO 4217), <c>ordinal</c> for a place in a row, <c>year</c> for an age, or null for a plain count.</param>
/// <param name="Of">The words for what is counted ("passengers"), or null where the text names nothing.</param>
/// <param name="Hedge">How exactly the text means it.</param>
public sealed record Quantity(TextSpan Span, decimal? Min, decimal? Max, string? Unit, TextSpan? Of, Hedge Hedge);

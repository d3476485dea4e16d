using System.Globalization;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Dates;

/// <summary>
/// Reads a publication date, in whichever of the usual forms it stands. A date that can be read in two
/// ways (03/04/2021) is unknown. A time of day counts only with its zone: without one its UTC is unknown,
/// and the day alone is kept.
/// </summary>
internal static class DateReader
{
    // Publication on the web: what lies outside is a count or a telephone number, not a moment.
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    // No date needs more; page metadata can hold anything.
    private const int LongestForm = 80;

    /// <summary>The moment, or null when the text is no date or no certain one.</summary>
    public static PublicationTime? Read(string? text)
    {
        if (text is null || text.Length > LongestForm)
        {
            return null;
        }

        string form = text.Trim();
        return Plausible(NumericDate.Read(form) ?? EnglishDate.Read(form) ?? UnixTime.Read(form));
    }

    /// <summary>The same for a number: Unix seconds or milliseconds, or yyyymmdd.</summary>
    public static PublicationTime? Read(long number) => Read(number.ToString(CultureInfo.InvariantCulture));

    private static PublicationTime? Plausible(PublicationTime? moment) =>
        moment is { Day.Year: >= FirstYear and <= LastYear } ? moment : null;
}

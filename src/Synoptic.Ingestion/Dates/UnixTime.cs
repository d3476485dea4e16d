using System.Globalization;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Dates;

/// <summary>Reads Unix time: 9 or 10 digits are seconds (from March 1973), 12 or 13 are milliseconds.</summary>
internal static class UnixTime
{
    public static PublicationTime? Read(string form)
    {
        if (!long.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out long count))
        {
            return null;
        }

        return form.Length switch
        {
            9 or 10 => Moment.Of(DateTimeOffset.FromUnixTimeSeconds(count)),
            12 or 13 => Moment.Of(DateTimeOffset.FromUnixTimeMilliseconds(count)),
            _ => null,
        };
    }
}

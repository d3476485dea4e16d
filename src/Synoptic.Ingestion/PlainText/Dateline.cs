using System.Text.RegularExpressions;
using Synoptic.Ingestion.Dates;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.PlainText;

/// <summary>
/// The place and day with which the body of a news report may open: "PARIS, March 3, 2021 (Agency) -".
/// The agency there says who wrote the text, not which outlet publishes it: it makes no source.
/// </summary>
internal static partial class Dateline
{
    /// <summary>The day of a full date in the dateline, or null.</summary>
    public static PublicationTime? DateOf(string line)
    {
        var match = Opening().Match(line);
        return match.Success ? DateReader.Read(match.Groups["date"].Value) : null;
    }

    // The place in capitals, or an agency in brackets, shows that this is no running sentence.
    [GeneratedRegex(
        @"^(?:\p{Lu}{2}[\p{Lu} .,'\u2019/-]{0,40}?|(?:\p{Lu}[\p{L}.'\u2019-]*,? ?){1,4}(?=[^()]{0,40}\([^()]{1,40}\)))[, ]\s*"
        + @"(?<date>(?:[A-Za-z]{3,9}\.? [0-9]{1,2}, |[0-9]{1,2} [A-Za-z]{3,9}\.? )[0-9]{4})"
        + @"\s*(?:\([^()]{1,40}\)\s*)?(?:-|\u2013|\u2014|:)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}

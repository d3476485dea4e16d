using System.Text.RegularExpressions;
using Synoptic.Ingestion.Dates;
using Synoptic.Ingestion.Model;

namespace Synoptic.Ingestion.PlainText;

/// <summary>Reads a line that says who, when or where published, and nothing else.</summary>
internal static partial class HeaderLine
{
    private const int Longest = 160;

    /// <summary>What the line says, or null when it is no header line.</summary>
    public static Details? Read(string line)
    {
        if (line.Length > Longest)
        {
            return null;
        }

        Details? details = null;
        foreach (string part in line.Split(['|', '\u2022', '\u00B7'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Part(part) is { } found)
            {
                details = (details ?? Details.None).Or(found);
            }
        }

        return details;
    }

    private static Details? Part(string part)
    {
        var labelled = Labelled().Match(part);
        if (labelled.Success && HeaderWords.RoleOf(labelled.Groups["label"].Value) is { } role)
        {
            return Valued(role, labelled.Groups["value"].Value);
        }

        if (DateReader.Read(WithoutAnnouncement(part)) is { } moment)
        {
            return new() { PublishedAt = moment };
        }

        return Signed().Match(part) is { Success: true } signed ? new() { Byline = signed.Groups["name"].Value }
            : Address().IsMatch(part) ? new() { Url = part }
            : null;
    }

    private static Details? Valued(HeaderRole role, string value) => role switch
    {
        HeaderRole.Title => new() { Title = value },
        HeaderRole.Byline => new() { Byline = value },
        HeaderRole.Source => new() { Source = value },
        HeaderRole.Url => new() { Url = value },
        HeaderRole.Date => new() { PublishedAt = DateReader.Read(value) },
        _ => null,
    };

    /// <summary>The part without "Published on" or a place ("Paris,") before a date.</summary>
    private static string WithoutAnnouncement(string part)
    {
        string bare = Place().Replace(part, "");
        for (int space = bare.LastIndexOf(' '); space > 0; space = bare.LastIndexOf(' ', space - 1))
        {
            if (HeaderWords.RoleOf(bare[..space]) == HeaderRole.Date)
            {
                return bare[(space + 1)..];
            }
        }

        return bare;
    }

    [GeneratedRegex(@"^(?<label>[\p{L} ]{2,20}):\s*(?<value>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();

    // Names are capitalised, and what may stand between them is not: "By Ana de la Cruz and John Roe in Paris".
    [GeneratedRegex(
        @"^[Bb][Yy]\s+(?<name>\p{Lu}[\p{L}\p{M}.'\u2019-]*,?(?:\s+(?:(?:\p{Lu}[\p{L}\p{M}.'\u2019-]*|and|&|in|at|for|with|of|the|de|del|della|di|da|dos|la|le|van|von|der|den|ter|bin|ibn|al|el|y|e),?))*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^https?://\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}.'\u2019-]+ ?){1,3}, (?=" + EnglishDate.DayPattern + ")",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}

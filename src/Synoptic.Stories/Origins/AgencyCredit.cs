using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>The agency that a dateline credits: "GENEVA, March 3 (Agency) -".</summary>
internal static partial class AgencyCredit
{
    // A dateline stands above or in the first paragraph; further down a bracket is something else.
    private const int FarthestDateline = 600;

    /// <summary>Where the dateline names the agency, or null where it names none.</summary>
    public static TextSpan? Find(Document document)
    {
        string head = document.Text[..Math.Min(document.Text.Length, FarthestDateline)];
        Match match = Dateline().Match(head);
        if (!match.Success)
        {
            return null;
        }

        Group agency = match.Groups["agency"];
        return new TextSpan(agency.Index, agency.Index + agency.Length);
    }

    [GeneratedRegex(
        @"^[ \t]*\p{Lu}{2}[\p{L}\p{M} .,'’\d-]{0,60}\((?<agency>\p{Lu}[^()\r\n]{1,40})\)[ \t]*(?:-{1,2}|–|—)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dateline();
}

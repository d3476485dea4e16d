using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Finds the agencies that a document credits: in its dateline ("GENEVA, March 3 (Agency) -"), its byline, and the lines below
/// its text ("Some material comes from Agency").
/// </summary>
internal sealed partial class AgencyCredits
{
    private const string Resource = "agencies.tsv";

    // A dateline stands above or in the first paragraph; further down a bracket is something else. Credits stand at the very end.
    private const int FarthestDateline = 600;
    private const int FarthestCredit = 400;
    private const string Article = "the ";

    private readonly FrozenDictionary<string, string> _agencies = Lexicon.ReadRows(Resource)
        .Select(row => row[0].Split('|'))
        .SelectMany(names => names.Select(name => (Name: Plain(name), Agency: Plain(names[0]))))
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Agency, StringComparer.Ordinal);

    /// <summary>One form for all forms of an agency's name.</summary>
    public string KeyOf(string name) => _agencies.GetValueOrDefault(Plain(name), Plain(name));

    /// <summary>The agencies that a document credits; each place once.</summary>
    public IEnumerable<AgencyCredit> Find(Document document)
    {
        string text = document.Text;
        Match dateline = Dateline().Match(text[..Math.Min(text.Length, FarthestDateline)]);
        if (dateline.Success)
        {
            Group agency = dateline.Groups["agency"];
            yield return new AgencyCredit(KeyOf(agency.Value), SpanOf(agency, 0), IsPartial: false);
        }

        foreach (Group name in Names().Matches(document.Byline ?? "").Select(match => match.Groups["name"]).Where(IsAgency))
        {
            yield return new AgencyCredit(KeyOf(name.Value), null, IsPartial: false);
        }

        foreach (AgencyCredit credit in AtEnd(text))
        {
            yield return credit;
        }
    }

    private IEnumerable<AgencyCredit> AtEnd(string text)
    {
        int tail = Math.Max(0, text.Length - FarthestCredit);
        foreach (Match line in CreditLines().Matches(text[tail..]))
        {
            foreach (Group name in Names().Matches(line.Value).Select(match => match.Groups["name"]).Where(IsAgency))
            {
                yield return new AgencyCredit(KeyOf(name.Value), SpanOf(name, tail + line.Index), PartialWords().IsMatch(line.Value));
            }
        }
    }

    /// <summary>Whether a name is a known agency's, or calls itself a wire or an agency.</summary>
    private bool IsAgency(Group name) => _agencies.ContainsKey(Plain(name.Value)) || AgencyName().IsMatch(name.Value);

    private static TextSpan SpanOf(Group group, int offset) => new(offset + group.Index, offset + group.Index + group.Length);

    private static string Plain(string name)
    {
        string small = name.Trim().ToLowerInvariant();
        return small.StartsWith(Article, StringComparison.Ordinal) ? small[Article.Length..] : small;
    }

    [GeneratedRegex(
        @"^[ \t]*\p{Lu}{2}[\p{L}\p{M} .,'’\d-]{0,60}\((?<agency>\p{Lu}[^()\r\n]{1,40})\)[ \t]*(?:-{1,2}|–|—)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dateline();

    /// <summary>A run of words with capitals, or a name that is written small.</summary>
    [GeneratedRegex(@"(?<name>\bdpa\b|\p{Lu}[\p{L}\p{M}&'’-]*(?: (?:of |de )?\p{Lu}[\p{L}\p{M}&'’-]*)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    /// <summary>A line that says where a text is from, or that holds nothing but a name in brackets or after a dash.</summary>
    [GeneratedRegex(
        @"^[ \t]*(?:[^\r\n]*\b(?:material|input|information|copy|contributed|reporting|reported|writing|source|credit|agencies|files|©|copyright)\b[^\r\n]*|©[^\r\n]*|\([^()\r\n]{2,40}\)|(?:-{1,2}|–|—)[^\r\n]{2,40})[ \t]*\r?$",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CreditLines();

    [GeneratedRegex(@"\b(?:some|additional|further|also|with|material|input|information|contributed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PartialWords();

    [GeneratedRegex(@" (?:Wire|Newswire|Agency|News Agency|Press Agency|Press Association)\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex AgencyName();
}

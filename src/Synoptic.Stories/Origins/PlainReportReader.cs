using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Collects the words of a document that was only cut into words; what stands in quotation marks within a paragraph is a
/// quotation. For large collections, where attribution is not at hand.
/// </summary>
public static partial class PlainReportReader
{
    /// <summary>The words of one document.</summary>
    public static ReportWords Read(ParsedDocument document) => ReportWords.Of(
        document, [.. Quoted().Matches(document.Document.Text).Select(match => new TextSpan(match.Index, match.Index + match.Length))]);

    [GeneratedRegex("“[^“”\r\n]*”|\"[^\"\r\n]*\"", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}

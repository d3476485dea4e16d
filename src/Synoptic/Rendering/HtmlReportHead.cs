using Synoptic.Briefs.Model;

namespace Synoptic.Rendering;

/// <summary>What is known of a report, as a line under its title.</summary>
internal static class HtmlReportHead
{
    /// <summary>Source, date, who signed it, path and address; what is not known is said to be so, or left out.</summary>
    public static IEnumerable<Html> Known(DocumentRecord report)
    {
        yield return $"{ReportWords.Source(report)} · {ReportWords.Date(report)}";
        if (report.Byline is { } byline)
        {
            yield return $" · {byline}";
        }

        yield return
            $"""
             · <span class="path">{report.Path}</span>
            """;
        if (report.Url is { } url)
        {
            yield return
                $"""
                <span class="address">{Address(url)}</span>
                """;
        }
    }

    /// <summary>An address of the web is a link that tells nothing of where it was followed from; any other stays text.</summary>
    private static Html Address(string url)
    {
        if (!IsWeb(url))
        {
            return $"{url}";
        }

        return
            $"""
            <a href="{url}" rel="noreferrer">{url}</a>
            """;
    }

    private static bool IsWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (address.Scheme is "http" or "https");
}

using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures;

/// <summary>The links of figures to the reports on the same page.</summary>
internal static class FigureLinks
{
    /// <summary>A link to a sentence, called as people read it.</summary>
    public static Html To(BriefCitation place) =>
        $"""
        <a class="citation" href="#{CitationNames.Anchor(place)}">{CitationNames.Label(place)}</a>
        """;

    /// <summary>Links to sentences, each with a space before it.</summary>
    public static IEnumerable<Html> ToAll(IEnumerable<BriefCitation> places)
    {
        foreach (BriefCitation place in places)
        {
            yield return $" {To(place)}";
        }
    }

    /// <summary>The number of a report, as a link to it.</summary>
    public static Html ToReport(int document) =>
        $"""
        <a class="report-number" href="#r{document + 1}" aria-label="report {document + 1}">{document + 1}</a>
        """;
}

using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Pages;

/// <summary>The brief's own part of the page: contents, sections with their lines and figures, failures, and the audit.</summary>
internal static class HtmlBrief
{
    /// <summary>The part.</summary>
    public static Html Of(Brief brief, string footer)
    {
        ImmutableArray<PageSection> sections = PageSection.Of(brief);
        return
            $"""
            <main class="brief pane" id="brief" tabindex="-1">
            <header>
            <h1>{BriefWords.Title(brief)}</h1>
            {KeyFigures.Of(brief)}<ol class="contents">{brief.Documents.Select(ReportEntry)}</ol>
            <nav aria-label="Sections of the brief"><ul>{sections.Select(Entry)}{FailuresEntry(brief)}</ul></nav>
            </header>
            {sections.Select(section => section.Drawn())}{Failures(brief)}<footer>{footer}</footer>
            </main>
            """;
    }

    private static Html ReportEntry(BriefDocument document, int index) =>
        $"""
        <li><a href="#r{index + 1}"><bdi>{ReportWords.Name(document)}</bdi></a> <span class="known"><bdi>{ReportWords.Source(document)}</bdi>, {ReportWords.Date(document)}</span></li>
        """;

    private static Html Entry(PageSection section) =>
        $"""
        <li><a href="#{section.Name}">{section.Title}</a></li>
        """;

    private static Html FailuresEntry(Brief brief) => brief.Failures.IsEmpty
        ? Html.Empty
        : $"""
          <li><a href="#failures">{BriefWords.Failures}</a></li>
          """;

    private static Html Failures(Brief brief) => brief.Failures.IsEmpty
        ? Html.Empty
        : $"""
          <section id="failures" aria-labelledby="failures-title">
          <h2 id="failures-title">{BriefWords.Failures}</h2>
          <ul class="lines">
          {brief.Failures.Select(Failure)}</ul>
          </section>

          """;

    private static Html Failure(BriefFailure failure) =>
        $"""
        <li>{BriefWords.Failure(failure)}</li>

        """;
}

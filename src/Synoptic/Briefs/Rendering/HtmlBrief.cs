using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Rendering;

/// <summary>The brief's own part of the page: contents, sections with their lines, failures, and the audit.</summary>
internal static class HtmlBrief
{
    /// <summary>The part.</summary>
    public static Html Of(Brief brief, string footer)
    {
        ImmutableArray<BriefSection> sections = [.. BriefSection.Of(brief).Where(section => section.Name != BriefSections.Reports)];
        return
            $"""
            <main class="brief pane" id="brief" tabindex="-1">
            <header>
            <h1>{BriefWords.Title(brief)}</h1>
            <ol class="contents">{brief.Documents.Select(ReportEntry)}</ol>
            <nav aria-label="Sections of the brief"><ul>{sections.Select(Entry)}{FailuresEntry(brief)}</ul></nav>
            </header>
            {sections.Select(section => Section(section, brief))}{Failures(brief)}<footer>{footer}</footer>
            </main>
            """;
    }

    private static Html ReportEntry(BriefDocument document, int index) =>
        $"""
        <li><a href="#r{index + 1}">{ReportWords.Name(document)}</a> <span class="known">{ReportWords.Source(document)}, {ReportWords.Date(document)}</span></li>
        """;

    private static Html Entry(BriefSection section) =>
        $"""
        <li><a href="#{section.Name}">{section.Title}</a></li>
        """;

    private static Html FailuresEntry(Brief brief) => brief.Failures.IsEmpty
        ? Html.Empty
        : $"""
          <li><a href="#failures">{BriefWords.Failures}</a></li>
          """;

    private static Html Section(BriefSection section, Brief brief) =>
        $"""
        <section id="{section.Name}" aria-labelledby="{section.Name}-title">
        <h2 id="{section.Name}-title">{section.Title}</h2>
        {(section.Name == BriefSections.Sharing ? SharingGraph.Of(brief) : Html.Empty)}<ul>
        {section.Lines.Select(Line)}</ul>
        </section>

        """;

    private static Html Line(BriefLine line) =>
        $"""
        <li>{Words(line)}{line.Citations.Select(Citation)}</li>

        """;

    /// <summary>The line, with the words of the reports set apart from the brief's own.</summary>
    private static IEnumerable<Html> Words(BriefLine line)
    {
        int position = 0;
        foreach (BriefBinding binding in line.Bindings.Where(binding => binding.Operation is BindingOperations.Extract or BindingOperations.Name))
        {
            yield return $"{line.Text[position..binding.Start]}";
            yield return
                $"""
                <span class="taken">{line.Text[binding.Start..binding.End]}</span>
                """;
            position = binding.End;
        }

        yield return $"{line.Text[position..]}";
    }

    private static Html Citation(BriefCitation citation) =>
        $"""
         <a class="citation" href="#{CitationNames.Anchor(citation)}">{CitationNames.Label(citation)}</a>
        """;

    private static Html Failures(Brief brief) => brief.Failures.IsEmpty
        ? Html.Empty
        : $"""
          <section id="failures" aria-labelledby="failures-title">
          <h2 id="failures-title">{BriefWords.Failures}</h2>
          <ul>
          {brief.Failures.Select(Failure)}</ul>
          </section>

          """;

    private static Html Failure(BriefFailure failure) =>
        $"""
        <li>{BriefWords.Failure(failure)}</li>

        """;
}

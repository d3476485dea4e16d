using Synoptic.Briefs.Model;
using Synoptic.Briefs.Pages;
using Synoptic.Briefs.Rendering;
using Synoptic.Redlines.Model;
using Synoptic.Rendering;

namespace Synoptic.Redlines.Rendering;

/// <summary>Writes redlines as one HTML file that needs nothing else: what changed, beside the texts, each number a link to its sentence.</summary>
public static class RedlineHtml
{
    /// <summary>The redlines as HTML, with line feeds.</summary>
    /// <param name="folders">The redlines.</param>
    /// <param name="isAll">Whether what is kept and what is trivial is shown too.</param>
    public static string Render(ComparedFolders folders, bool isAll) => HtmlPage.Of(
        RedlineWords.Title(folders),
        $"{BriefStyles.Rules}\n{RedlineStyles.Rules}",
        $"""
        <main class="brief pane" id="redline" tabindex="-1">
        <h1>{RedlineWords.Title(folders)}</h1>
        {folders.Redlines.Select((texts, number) => Texts(texts, number, isAll))}{Unpaired("Texts dropped", folders.Dropped)}{Unpaired("Texts added", folders.Added)}<footer>{RedlineWords.Hidden(folders.Redlines, isAll) ?? ""}</footer>
        </main>
        {HtmlReports.Of(folders.Redlines.SelectMany(texts => new[] { texts.Old, texts.New }), "The texts", LineAnchors.None)}
        """);

    private static Html Texts(ComparedTexts texts, int number, bool isAll) =>
        $"""
        <p class="known">old: <a href="#r{(2 * number) + 1}">{RedlineWords.Known(texts.Old)}</a></p>
        <p class="known">new: <a href="#r{(2 * number) + 2}">{RedlineWords.Known(texts.New)}</a></p>
        <p>{RedlineWords.Summary(texts.Counts)}</p>
        {new RedlineSections(texts, number, isAll).All().Select(Section)}
        """;

    private static Html Section(RedlineSection section) =>
        $"""
        <section>
        <h2>{section.Title}</h2>
        <ul class="lines">
        {section.Lines.Select(Line)}</ul>
        </section>

        """;

    private static Html Line(RedlineLine line) =>
        $"""
        <li><span class="sign">{line.Mark}</span> <span dir="auto">{line.Parts.Select(Part)}</span></li>

        """;

    private static Html Part(LinePart part) => part switch
    {
        { Kind: PartKind.Deleted } => $"<del>{part.Text}</del>",
        { Kind: PartKind.Inserted } => $"<ins>{part.Text}</ins>",
        { Citation: { } citation } => Link(citation, part.Text),
        { Kind: PartKind.Taken } => Taken(part.Text),
        _ => $"{part.Text}",
    };

    private static Html Taken(string text) =>
        $"""
        <span class="taken">{text}</span>
        """;

    private static Html Link(BriefCitation citation, string text) =>
        $"""
        <a class="citation" href="#{CitationNames.Anchor(citation)}">{text}</a>
        """;

    private static Html Unpaired(string title, IReadOnlyList<BriefDocument> texts) => texts.Count == 0
        ? Html.Empty
        : $"""
          <section>
          <h2>{title}</h2>
          <ul class="lines">
          {texts.Select(Unpaired)}</ul>
          </section>

          """;

    private static Html Unpaired(BriefDocument text) =>
        $"""
        <li>{RedlineWords.Known(text)}</li>

        """;
}

using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Matrix;

/// <summary>Which report says what: a table of the claims that two or more reports make, with a column for each report.</summary>
internal sealed class CoverageMatrix
{
    private readonly Brief _brief;
    private readonly CoverageGrid _grid;

    /// <summary>Prepares the table.</summary>
    public CoverageMatrix(Brief brief)
    {
        _brief = brief;
        _grid = new CoverageGrid(brief);
    }

    /// <summary>The table with its legend; nothing where no claim has two reports.</summary>
    public static Html Of(Brief brief) => new CoverageMatrix(brief).Drawn();

    private Html Drawn() => _grid.Claims.IsEmpty
        ? Html.Empty
        : $"""
          <p class="standfirst">{FigureWords.Count(_grid.Claims.Length, "claim")} that at least two reports make, and a column for each report. A disc opens the sentence; the table scrolls.</p>
          <ul class="signs" aria-label="What the signs mean">{Legend()}</ul>
          <a class="skip" href="#matrix-end">Skip the table</a>
          <div class="scroller matrix" role="region" aria-label="Claims by report" tabindex="0">
          <table>
          <thead><tr><th scope="col"><span>Claim</span></th>{_brief.Documents.Select(Column)}</tr></thead>
          <tbody>
          {_grid.Claims.Select(Row)}</tbody>
          <tfoot><tr><th scope="row">Claims told, of {_grid.Claims.Length}</th>{Enumerable.Range(0, _brief.Documents.Length).Select(Total)}</tr></tfoot>
          </table>
          </div>
          <p class="note" id="matrix-end" tabindex="-1">{LeftOut()}Silent is only a report that tells the story, could be read, and surely does not say it.</p>

          """;

    /// <summary>The signs that the table uses.</summary>
    private IEnumerable<Html> Legend()
    {
        ImmutableHashSet<string> used = [.. _grid.Claims.SelectMany(States)];
        return CoverageSign.All.Where(sign => used.Contains(sign.State)).Select(Entry);
    }

    private IEnumerable<string> States(int claim) =>
        Enumerable.Range(0, _brief.Documents.Length).Select(document => CoverageSign.Of(_grid.StateOf(claim, document)).State);

    private static Html Entry(CoverageSign sign) =>
        $"""
        <li>{sign.Shape} {sign.Words}</li>
        """;

    private static Html Column(BriefDocument report, int index) =>
        $"""
        <th scope="col"><a href="#r{index + 1}"><b>{index + 1}</b> <span class="name">{FigureWords.ShortName(report)}</span></a></th>
        """;

    private Html Row(int index)
    {
        BriefClaim claim = _brief.Claims[index];
        return
            $"""
            <tr id="c{index + 1}"><th scope="row"><span class="claim" dir="auto">{ClaimExcerpt.Of(_brief, claim)?.Shortened().Marked() ?? $"{claim.Text}"}</span><span class="meta">{FigureWords.Origins(claim.Origins)}{Differs(claim, index)}</span></th>{Enumerable.Range(0, _brief.Documents.Length).Select(document => Cell(index, document))}</tr>

            """;
    }

    private static Html Differs(BriefClaim claim, int index)
    {
        if (claim.Conflicts.IsEmpty)
        {
            return Html.Empty;
        }

        BriefConflict difference = claim.Conflicts[0];
        return
            $"""
             · <a class="{difference.Kind}" href="#d{index + 1}">{difference.Kind}: {string.Join(", ", difference.Values.Select((value, order) => $"{Letter(order)} {value.Value}"))}</a>
            """;
    }

    /// <summary>Which side of the claim's first difference a report takes: "a", "b", … in the order of the values; else nothing.</summary>
    private static Html Side(BriefClaim claim, int document)
    {
        if (claim.Conflicts is not [var difference, ..])
        {
            return Html.Empty;
        }

        string[] letters = [.. difference.Values.Index().Where(value => value.Item.Evidence.Any(evidence => claim.Evidence[evidence].Document == document)).Select(value => Letter(value.Index))];
        return letters.Length == 0
            ? Html.Empty
            : $"""
              <span class="letter {difference.Kind}">{string.Join(" ", letters)}</span>
              """;
    }

    private static string Letter(int order) => order < 26 ? ((char)('a' + order)).ToString() : "…";

    private Html Cell(int claim, int document)
    {
        CoverageSign sign = CoverageSign.Of(_grid.StateOf(claim, document));
        BriefEvidence? evidence = _brief.Claims[claim].Evidence.FirstOrDefault(evidence => evidence.Document == document);
        Excerpt? place = evidence is null ? null : Excerpt.Of(_brief, document, evidence.Start, evidence.End);
        return $"<td>{(place is null ? Named(sign) : Linked(sign, place.Place, Side(_brief.Claims[claim], document)))}</td>";
    }

    private static Html Named(CoverageSign sign) =>
        $"""
        {sign.Shape}<span class="hidden">{sign.Words}</span>
        """;

    private static Html Linked(CoverageSign sign, BriefCitation place, Html side) =>
        $"""
        <a href="#{CitationNames.Anchor(place)}" title="{sign.Words}: {CitationNames.Label(place)}">{Named(sign)}{side}</a>
        """;

    private Html Total(int document) =>
        $"""
        <td>{_grid.Claims.Count(claim => _grid.StateOf(claim, document) == "says")}</td>
        """;

    private Html LeftOut() => _grid.LeftOut == 0
        ? Html.Empty
        : $"The table leaves out {FigureWords.Count(_grid.LeftOut, "claim")} that fewer reports make. ";
}

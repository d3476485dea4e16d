using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Numbers;

/// <summary>
/// A claim's numbers on one axis: a row for each value with its words, its reports and its mark. A conflict is a diamond, an
/// update a triangle, a difference of scope a square, any other value a disc; a hollow mark is not itself meant.
/// </summary>
internal sealed class NumberLine
{
    private readonly Brief _brief;
    private readonly ImmutableArray<NumberRow> _rows;
    private readonly NumberAxis _axis;
    private readonly UnitWords _unit;

    private NumberLine(Brief brief, ImmutableArray<NumberRow> rows)
    {
        double[] values = [.. rows.SelectMany(row => row.Bounds)];
        _brief = brief;
        _rows = rows;
        _axis = new NumberAxis(values);
        _unit = UnitWords.For(rows[0].Quantity.Unit, values.Max(Math.Abs));
    }

    /// <summary>The figure; nothing where the claim has no two different numbers.</summary>
    public static Html Of(Brief brief, BriefClaim claim)
    {
        ImmutableArray<NumberRow> rows = NumberRow.Of(brief, claim);
        return rows.Length < 2 ? Html.Empty : new NumberLine(brief, rows).Drawn();
    }

    private Html Drawn() =>
        $"""
        <figure class="number-line" role="group" aria-label="The numbers on one axis">
        <ul>{_rows.Select(Row)}</ul>
        <svg class="ticks" height="20" aria-hidden="true">{_axis.Ticks.Select(Tick)}</svg>
        </figure>

        """;

    private Html Row(NumberRow row) =>
        $"""
        <li><span class="stated"><b dir="auto">{Printed(row)}</b> <span class="from">{Reports(row)}</span></span><svg class="track" height="24" role="img"><title>{Printed(row)}, {HedgeWords.Of(row.Quantity.Hedge)}{Difference(row.Kind)}</title><desc>On an axis from {_unit.Write(_axis.Ticks[0])} to {_unit.Write(_axis.Ticks[^1])}; stated by {FigureWords.Reports(Documents(row))}.</desc>{_axis.Ticks.Select(Grid)}{NumberMark.Of(row, _axis)}</svg></li>

        """;

    private Html Reports(NumberRow row) =>
        $"{FigureLinks.ToAll(row.Places.Select(place => Excerpt.Of(_brief, place.Document, place.Start, place.End)?.Place).OfType<BriefCitation>())}";

    private static int[] Documents(NumberRow row) => [.. row.Places.Select(place => place.Document).Distinct().Order()];

    /// <summary>The words of the evidence where they begin with the number, so that what is counted is told too.</summary>
    private static string Printed(NumberRow row)
    {
        string words = row.Places[0].Text;
        return words.StartsWith(row.Quantity.Text, StringComparison.Ordinal) ? words : row.Quantity.Text;
    }

    private static string Difference(string kind) => kind == "agrees" ? "" : $", {kind}";

    private Html Grid(double tick) =>
        $"""
        <line class="grid" x1="{_axis.PlaceOf(tick)}%" x2="{_axis.PlaceOf(tick)}%" y2="100%"/>
        """;

    private Html Tick(double tick) =>
        $"""
        <text x="{_axis.PlaceOf(tick)}%" y="14" text-anchor="middle">{_unit.Write(tick)}</text>
        """;
}

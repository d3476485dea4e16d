using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Numbers;

/// <summary>Draws one value with its interval and its hedge: where it stands is in per cent, so that it fits every screen; its size is in pixels.</summary>
internal static class NumberMark
{
    private const int Middle = 12;

    /// <summary>The drawing.</summary>
    public static Html Of(NumberRow row, NumberAxis axis)
    {
        double place = axis.PlaceOf(row.Bounds.First());
        bool isHollow = row.Quantity.Hedge is "more-than" or "less-than";
        return
            $"""
            <g class="{row.Kind}">{Interval(row, axis)}<svg x="{place}%" y="{Middle}" overflow="visible" class="{(isHollow ? "hollow" : "full")}">{Softness(row.Quantity.Hedge)}{Shape(row.Kind)}</svg></g>
            """;
    }

    private static Html Interval(NumberRow row, NumberAxis axis) => (row.Quantity.Min, row.Quantity.Max) switch
    {
        ({ } from, null) => Arrow(axis.PlaceOf((double)from), 100, $"""<path class="tip" d="m-7-5 6 5-6 5"/>"""),
        (null, { } to) => Arrow(axis.PlaceOf((double)to), 0, $"""<path class="tip" d="m7-5-6 5 6 5"/>"""),
        ({ } from, { } to) when from < to => Line(axis.PlaceOf((double)from), axis.PlaceOf((double)to)),
        _ => Html.Empty,
    };

    private static Html Arrow(double from, double to, Html tip) =>
        $"""
        {Line(from, to)}<svg x="{to}%" y="{Middle}" overflow="visible">{tip}</svg>
        """;

    private static Html Line(double from, double to) =>
        $"""
        <line class="interval" x1="{from}%" x2="{to}%" y1="{Middle}" y2="{Middle}"/>
        """;

    /// <summary>A blurred band of no stated width around what is only about right.</summary>
    private static Html Softness(string hedge) => hedge == "about" ? $"""<path class="soft" d="M-20 0H20"/>""" : Html.Empty;

    private static Html Shape(string kind) => kind switch
    {
        "conflict" => $"""<path d="M0-7 7 0 0 7-7 0Z"/>""",
        "update" => $"""<path d="M-5-7 7 0-5 7Z"/>""",
        "scope" => $"""<path d="M-5.5-5.5h11v11h-11Z"/>""",
        "agrees" => $"""<circle r="5.5"/>""",
        _ => Html.Empty,
    };
}

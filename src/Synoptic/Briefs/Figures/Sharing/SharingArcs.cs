using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Sharing;

/// <summary>
/// Reports under each other in their order, by date; an arc joins two that share an origin, in the manner of its strongest
/// reason. The further apart they stand, the wider the arc, so that none hides another.
/// </summary>
internal sealed class SharingArcs
{
    private const int Row = 32; // pixels from one report to the next
    private const int Names = 150; // pixels for the names
    private const int Arcs = 170; // pixels for the widest arc
    private const int LongestName = 20; // characters of a name that fit
    private const int Radius = 11;
    private readonly Brief _brief;
    private readonly ImmutableArray<SharingPair> _pairs;

    /// <summary>Prepares the picture.</summary>
    public SharingArcs(Brief brief, ImmutableArray<SharingPair> pairs)
    {
        _brief = brief;
        _pairs = pairs;
    }

    /// <summary>The picture.</summary>
    public Html Drawn()
    {
        int height = _brief.Documents.Length * Row;
        int width = Names + (2 * Radius) + Arcs + 8;
        return
            $"""
            <svg class="arcs" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="group" aria-labelledby="arcs-title arcs-words"><title id="arcs-title">Which reports share an origin</title><desc id="arcs-words">{FigureWords.Count(_pairs.Length, "pair")} of {FigureWords.Count(_brief.Documents.Length, "report")}; the list tells each in words.</desc>
            {_pairs.OrderByDescending(pair => pair.Second - pair.First).Select(Arc)}{_brief.Documents.Select(Report)}</svg>

            """;
    }

    private static int Middle(int report) => (report * Row) + (Row / 2);

    /// <summary>A half ellipse, whose width grows with the root of the distance: near pairs stay legible beside far ones.</summary>
    private Html Arc(SharingPair pair)
    {
        int distance = pair.Second - pair.First;
        int reach = (int)Math.Round(Arcs * Math.Sqrt((double)distance / Math.Max(4, _brief.Documents.Length - 1)));
        int from = Names + (2 * Radius);
        return
            $"""
            <path class="arc {pair.Kinds[0]}" d="M{from} {Middle(pair.First)}A{reach} {distance * Row / 2.0} 0 0 1 {from} {Middle(pair.Second)}"><title>reports {pair.First + 1} and {pair.Second + 1}: {pair.Words}</title></path>

            """;
    }

    private Html Report(BriefDocument report, int index)
    {
        bool isAlone = !_pairs.Any(pair => pair.First == index || pair.Second == index);
        return
            $"""
            <a href="#r{index + 1}" class="node{(isAlone ? " alone" : "")}" aria-label="report {index + 1}, {FigureWords.ShortName(report)}"><text class="name" x="{Names - 8}" y="{Middle(index)}" dy="0.35em">{Cut(FigureWords.ShortName(report))}</text><circle cx="{Names + Radius}" cy="{Middle(index)}" r="{Radius}"/><text x="{Names + Radius}" y="{Middle(index)}" dy="0.35em">{index + 1}</text></a>

            """;
    }

    private static string Cut(string name)
    {
        string shown = VisibleText.Line(name);
        return shown.Length <= LongestName ? shown : $"{shown[..(LongestName - 1)].TrimEnd()}…";
    }
}

using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>A short text, in one report or several, with the records that a reader takes from it.</summary>
/// <param name="Id">The number of its row and a running number (<c>02-99</c>).</param>
/// <param name="Row">The row of what reports describe, from 1.</param>
/// <param name="Heading">The heading of its file, which names the row.</param>
/// <param name="Reports">At least one.</param>
/// <param name="Lines">The records, in the order in which they are written.</param>
public sealed record WorldPassage(
    string Id,
    int Row,
    string Heading,
    ImmutableArray<WorldReport> Reports,
    ImmutableArray<WorldLine> Lines)
{
    /// <summary>The texts of its reports, joined by a line feed: what decides its half.</summary>
    public string Text => string.Join('\n', Reports.Select(report => report.Text));
}

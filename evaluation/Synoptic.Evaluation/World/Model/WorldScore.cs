using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>What was found of the world.</summary>
/// <param name="Passages">The score of each passage, in the order in which they were read.</param>
public sealed record WorldScore(ImmutableArray<PassageScore> Passages)
{
    /// <summary>All rows together.</summary>
    public WorldCount All => Sum(Passages.Select(passage => passage.Count));

    /// <summary>Each row that has a passage.</summary>
    public ImmutableArray<RowScore> Rows =>
    [
        .. Passages.GroupBy(passage => (passage.Passage.Row, passage.Passage.Heading)).OrderBy(row => row.Key.Row)
            .Select(row => new RowScore(row.Key.Row, row.Key.Heading, Sum(row.Select(passage => passage.Count)))),
    ];

    /// <summary>Each class that counts, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, WorldCount> Classes => Passages
        .SelectMany(passage => passage.Classes)
        .GroupBy(pair => pair.Key, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, group => Sum(group.Select(pair => pair.Value)), StringComparer.Ordinal);

    private static WorldCount Sum(IEnumerable<WorldCount> counts) => counts.Aggregate(default(WorldCount), (sum, next) => sum + next);
}

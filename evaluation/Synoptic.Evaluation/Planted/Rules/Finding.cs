using System.Collections.Frozen;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>What one rule found.</summary>
/// <param name="Found">The items that the update holds.</param>
/// <param name="False">For each false mark, the kind that it claims to be.</param>
internal sealed record Finding(FrozenSet<PlacedItem> Found, IReadOnlyList<PlantedKind> False)
{
    public static Finding Of(IEnumerable<PlacedItem> found) => new(found.ToFrozenSet(), []);

    public static Finding Of(IEnumerable<PlacedItem> found, IEnumerable<PlantedKind> falseMarks) =>
        new(found.ToFrozenSet(), [.. falseMarks]);
}

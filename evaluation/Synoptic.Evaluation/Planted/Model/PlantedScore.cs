using System.Collections.Immutable;

namespace Synoptic.Evaluation.Planted.Model;

/// <summary>How much of what was planted a story update holds.</summary>
/// <param name="Kinds">One score for each of the 29 kinds, in their order.</param>
/// <param name="FoundItems">The ids of the items that were found, in the file's order.</param>
/// <param name="MissedItems">The ids of the others, in the file's order.</param>
/// <param name="UnreadReports">Reports that items name and the update does not hold; what was planted there is missed. Ordinal order.</param>
public sealed record PlantedScore(
    ImmutableArray<KindScore> Kinds,
    ImmutableArray<string> FoundItems,
    ImmutableArray<string> MissedItems,
    ImmutableArray<string> UnreadReports)
{
    /// <summary>Found of planted, over all kinds, those that a brief cannot hold yet among them; in [0, 1].</summary>
    public double Recall => Share(Kinds, score => score.Missed);

    /// <summary>Found of found and false, over the kinds whose false finds are counted; in [0, 1].</summary>
    public double Precision => Share(Kinds.Where(score => score.False is not null), score => score.False ?? 0);

    /// <summary>Found of found and false, over <see cref="PlantedKinds.Conflicts"/>; in [0, 1].</summary>
    public double ConflictPrecision =>
        Share(Kinds.Where(score => PlantedKinds.Conflicts.Contains(score.Kind)), score => score.False ?? 0);

    /// <summary>The scores of several stories, kind by kind.</summary>
    /// <param name="scores">One or more.</param>
    public static PlantedScore Sum(IReadOnlyList<PlantedScore> scores) => new(
        [.. scores[0].Kinds.Select((kind, index) => scores.Skip(1).Aggregate(kind, (sum, score) => sum.Add(score.Kinds[index])))],
        [.. scores.SelectMany(score => score.FoundItems)],
        [.. scores.SelectMany(score => score.MissedItems)],
        [.. scores.SelectMany(score => score.UnreadReports)]);

    /// <summary>The same, its ids and reports named as those of a story: <c>story/id</c>.</summary>
    public PlantedScore In(string story) => new(Kinds, Name(story, FoundItems), Name(story, MissedItems), Name(story, UnreadReports));

    private static ImmutableArray<string> Name(string story, ImmutableArray<string> names) => [.. names.Select(name => $"{story}/{name}")];

    /// <summary>
    /// Without found and without others, an update that had something to find earns 0 and one that
    /// had nothing to find earns 1: saying nothing is right only where there is nothing to say.
    /// </summary>
    private static double Share(IEnumerable<KindScore> kinds, Func<KindScore, int> others)
    {
        KindScore[] scores = [.. kinds];
        int found = scores.Sum(score => score.Found);
        int all = found + scores.Sum(others);
        bool nothingPlanted = scores.All(score => score.Planted == 0);
        return all > 0 ? (double)found / all : nothingPlanted ? 1 : 0;
    }
}

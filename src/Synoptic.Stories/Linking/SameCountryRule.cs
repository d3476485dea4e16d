using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Names of one country ("U.S.", "United States") are one, and so are the names of its people ("Iranian", "Iranians"). The
/// people stay an entity of their own: an adjective does not say that the state is meant.
/// </summary>
internal static class SameCountryRule
{
    private static readonly Merge SameCountry = new("same country", 0.98);
    private static readonly Merge SamePeople = new("same people", 0.95);

    public static void Apply(LinkPartition partition)
    {
        Join(partition, EntityType.Location, SameCountry);
        Join(partition, EntityType.Miscellaneous, SamePeople);
    }

    private static void Join(LinkPartition partition, EntityType type, Merge merge)
    {
        foreach (IGrouping<string, int> same in partition.GroupBy(entity => entity.Type == type && entity.Country is { } code ? [code] : []))
        {
            partition.JoinAll(same, merge);
        }
    }
}

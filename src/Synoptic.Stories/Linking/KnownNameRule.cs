using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>Names that the lexicon gives to one place, body or group are one ("Kyiv", "Kiev"; "NATO" and its long form).</summary>
internal static class KnownNameRule
{
    private static readonly Merge KnownName = new("known by both names", 0.97);

    public static void Apply(LinkPartition partition, EntityNames known)
    {
        foreach (IGrouping<string, int> same in partition.GroupBy(entity => entity.IsPerson ? [] : entity.Names.Select(name => known.Find(name)?.Name).OfType<string>()))
        {
            partition.JoinAll(same, KnownName);
        }
    }
}

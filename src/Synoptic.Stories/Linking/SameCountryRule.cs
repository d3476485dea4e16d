using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>Names of one country ("U.S.", "United States") are one. Demonyms stay entities of their own.</summary>
internal static class SameCountryRule
{
    private static readonly Merge SameCountry = new("same country", 0.98);

    public static void Apply(LinkPartition partition)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int local = 0; local < partition.Locals.Length; local++)
        {
            LocalEntity entity = partition.Locals[local];
            if (entity is { Country: { } country, Type: EntityType.Location } && !first.TryAdd(country, local))
            {
                partition.Join(first[country], local, SameCountry);
            }
        }
    }
}

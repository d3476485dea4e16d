using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// What is printed as a name, but was not taken for one, belongs to the entity that bears the name: the surname of one person
/// of the same document; any other name of one entity of the document or, of two words or more, of the set.
/// </summary>
internal static class WeakNameRule
{
    private static readonly Merge SameWords = new("printed as the name", 0.8);

    public static void Apply(LinkPartition partition)
    {
        int[] named = [.. Enumerable.Range(0, partition.Locals.Length).Where(local => partition.Locals[local] is { IsWeak: false, IsOfHeadline: false })];
        ILookup<string, int> names = named
            .SelectMany(local => NamesOf(partition.Locals[local]).Distinct(StringComparer.Ordinal).Select(name => (name, local)))
            .ToLookup(entry => entry.name, entry => entry.local, StringComparer.Ordinal);
        for (int weak = 0; weak < partition.Locals.Length; weak++)
        {
            LocalEntity entity = partition.Locals[weak];
            foreach (LinkName name in entity.IsWeak ? entity.Names.AsEnumerable() : [])
            {
                int[] parts = [.. names[BodyRule.ModelOf(name) is { } model && name.Words.Length == 1 ? model : name.Key].Where(local => partition.Locals[local].Document == entity.Document).Select(partition.PartOf).Distinct()];
                parts = parts.Length == 0 && name.Words.Length > 1 ? [.. names[name.Key].Select(partition.PartOf).Distinct()] : parts;
                if (parts is [var only])
                {
                    partition.Join(only, weak, SameWords);
                    break;
                }
            }
        }
    }

    private static IEnumerable<string> NamesOf(LocalEntity entity) => entity.IsPerson
        ? entity.FullNames.SelectMany(name => PersonName.Of(name) is { } parts ? [name.Key, parts.Family] : new[] { name.Key })
        : entity.Names.SelectMany(name => BodyRule.ModelOf(name) is { } model ? [name.Key, model] : new[] { name.Key });
}

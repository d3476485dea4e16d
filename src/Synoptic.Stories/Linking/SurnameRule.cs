using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// A person known in one document by one name only is the person of the set whose full name holds that
/// name first or last, if there is exactly one.
/// </summary>
internal static class SurnameRule
{
    private static readonly Merge Surname = new("only bearer of the surname", 0.8);

    public static void Apply(LinkPartition partition)
    {
        int[] persons = [.. Enumerable.Range(0, partition.Locals.Length).Where(local => partition.Locals[local].Type is EntityType.Person)];
        foreach (int single in persons.Where(local => partition.Locals[local].Words.Length == 1))
        {
            string name = partition.Locals[single].Key;
            int[] bearers =
            [
                .. persons
                    .Where(local => partition.Locals[local].Words is [_, _, ..] words && (words[^1] == name || words[0] == name))
                    .Select(partition.PartOf)
                    .Distinct(),
            ];
            if (bearers is [int bearer])
            {
                partition.Join(bearer, single, Surname);
            }
        }

        JoinSingles(partition, persons);
    }

    /// <summary>Joins what is left: one and the same single name in several documents.</summary>
    private static void JoinSingles(LinkPartition partition, int[] persons)
    {
        var bearers = persons
            .Where(local => partition.Locals[local].Words.Length > 1)
            .SelectMany(local => new[] { partition.Locals[local].Words[0], partition.Locals[local].Words[^1] })
            .ToHashSet(StringComparer.Ordinal);
        foreach (IGrouping<string, int> same in persons
            .Where(local => partition.Locals[local].Words.Length == 1 && !bearers.Contains(partition.Locals[local].Key))
            .GroupBy(local => partition.Locals[local].Key, StringComparer.Ordinal))
        {
            foreach (int local in same.Skip(1))
            {
                partition.Join(same.First(), local, Surname);
            }
        }
    }
}

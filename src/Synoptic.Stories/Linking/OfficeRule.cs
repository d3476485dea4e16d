using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// An office without a name ("the British prime minister") is the person of the set who held it in the year of the report; a
/// report without a date says of nobody.
/// </summary>
internal sealed class OfficeRule(OfficeHolders holders, ImmutableArray<AnnotatedDocument> documents)
{
    private static readonly Merge InOffice = new("holder of the office", 0.85);

    public void Apply(LinkPartition partition)
    {
        ILookup<string, int> persons = Enumerable.Range(0, partition.Locals.Length)
            .Where(local => partition.Locals[local] is { IsPerson: true, IsOfHeadline: false })
            .SelectMany(local => partition.Locals[local].FullNames.Select(name => (name.Key, local)))
            .ToLookup(entry => entry.Key, entry => entry.local, StringComparer.Ordinal);
        for (int local = 0; local < partition.Locals.Length; local++)
        {
            if (partition.Locals[local].Office is { } office
                && documents[partition.Locals[local].Document].Document.PublishedAt is { } published
                && holders.HolderIn(office, published.Day.Year) is { } holder
                && persons[holder.Key].Select(partition.PartOf).Distinct().ToArray() is [var only])
            {
                partition.Join(only, local, InOffice);
            }
        }
    }
}

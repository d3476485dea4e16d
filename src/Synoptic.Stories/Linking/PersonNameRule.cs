using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Full names that differ in what one person's name may differ in: a middle name, a short form, an initial, the spelling of
/// another script. A name that may be two people's joins neither ("George Bush" beside George W. and George H. W.).
/// </summary>
internal sealed class PersonNameRule(GivenNames givenNames)
{
    private const int MostOfOneFamily = 64; // full names; a larger set has too many bearers to tell them apart

    private static readonly Merge MiddleName = new("same name without middle name", 0.9);
    private static readonly Merge Generation = new("same name without generation", 0.85);
    private static readonly Merge ShortForm = new("short form of the given name", 0.85);
    private static readonly Merge Spelling = new("spelling of another script", 0.85);

    public void Apply(LinkPartition partition)
    {
        foreach (IGrouping<string, int> family in partition.GroupBy(entity => PersonNamesOf(entity).Select(name => Transliteration.Fold(name.Family))))
        {
            Join(partition, [.. family.GroupBy(partition.PartOf).Select(part => new Bearer(part.First(), [.. part], NamesOf(partition, part)))]);
        }
    }

    private void Join(LinkPartition partition, ImmutableArray<Bearer> bearers)
    {
        if (bearers.Length > MostOfOneFamily)
        {
            return;
        }

        Merge?[,] merges = new Merge?[bearers.Length, bearers.Length];
        for (int left = 0; left < bearers.Length; left++)
        {
            for (int right = 0; right < bearers.Length; right++)
            {
                merges[left, right] = left == right ? null : MergeOf(partition, bearers[left], bearers[right]);
            }
        }

        for (int left = 0; left < bearers.Length; left++)
        {
            for (int right = left + 1; right < bearers.Length; right++)
            {
                if (merges[left, right] is { } merge && Agree(merges, left, right))
                {
                    partition.Join(bearers[left].Local, bearers[right].Local, merge);
                }
            }
        }
    }

    /// <summary>Whether whoever may be one of the two may be the other as well.</summary>
    private static bool Agree(Merge?[,] merges, int left, int right) =>
        Enumerable.Range(0, merges.GetLength(0)).All(other => other == left || other == right || merges[left, other] is null == merges[right, other] is null);

    private Merge? MergeOf(LinkPartition partition, Bearer left, Bearer right)
    {
        Merge? least = null;
        foreach (PersonName name in left.Names)
        {
            foreach (PersonName other in right.Names)
            {
                Merge? merge = MergeOf(name, other);
                if (merge is null)
                {
                    return null;
                }

                least = least is null || merge.Score < least.Score ? merge : least;
            }
        }

        bool isTold = least != MiddleName && left.Documents(partition).Overlaps(right.Documents(partition));
        return isTold || left.Locals.Any(local => right.Locals.Any(other => Namesakes.Differ(partition.Locals[local], partition.Locals[other]))) ? null : least;
    }

    private Merge? MergeOf(PersonName left, PersonName right)
    {
        if (!left.AgreesWith(right))
        {
            return null;
        }

        return left.Family != right.Family ? (givenNames.AreSpellings(left.Given, right.Given) ? Spelling : null)
            : left.Given == right.Given ? (left.Generation == right.Generation ? MiddleName : Generation)
            : givenNames.AreShortForms(left.Given, right.Given) ? ShortForm
            : givenNames.AreSpellings(left.Given, right.Given) ? Spelling
            : null;
    }

    private static ImmutableArray<PersonName> NamesOf(LinkPartition partition, IEnumerable<int> locals) =>
        [.. locals.SelectMany(local => PersonNamesOf(partition.Locals[local])).Distinct()];

    private static IEnumerable<PersonName> PersonNamesOf(LocalEntity entity) =>
        entity.IsPerson && !entity.IsOfHeadline ? entity.FullNames.Select(PersonName.Of).OfType<PersonName>() : [];

    private sealed record Bearer(int Local, ImmutableArray<int> Locals, ImmutableArray<PersonName> Names)
    {
        public HashSet<int> Documents(LinkPartition partition) => [.. Locals.Select(local => partition.Locals[local].Document)];
    }
}

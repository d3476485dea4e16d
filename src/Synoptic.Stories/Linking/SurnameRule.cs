using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// A person whom a document knows by one name only is the bearer of that surname in the documents that speak of the same
/// things, if there is exactly one; of several, the one who held office as head of a state or government then. Given names
/// alone, which many bear, join nobody across documents.
/// </summary>
internal sealed class SurnameRule(GivenNames givenNames, DocumentKinship kinship, ImmutableArray<AnnotatedDocument> documents)
{
    private const int MostCompared = 24; // documents of one bearer; the first of them stand for the rest
    private const int MoreOften = 4; // who is named in so many times more documents may be meant without being near

    private static readonly Merge Surname = new("only bearer of the surname", 0.8);
    private static readonly Merge Office = new("surname of the one in office", 0.8);
    private static readonly Merge SameSurname = new("same surname in one story", 0.75);

    public void Apply(LinkPartition partition)
    {
        ILookup<string, int> bearers = BearersOf(partition);
        foreach (IGrouping<string, int> singles in partition.GroupBy(entity => entity.IsSingleName ? [entity.Name.Key] : []))
        {
            int[] known = [.. bearers[singles.Key]];
            var named = new Dictionary<string, int[]>(StringComparer.Ordinal); // the same few forms of the name stand in all documents
            int[] left = [.. singles.Where(single => !JoinBearer(partition, single, Named(partition.Locals[single].Name)))];

            int[] Named(LinkName name) => named.TryGetValue(name.Text, out int[]? found)
                ? found
                : named[name.Text] = [.. known.Where(bearer => IsSurname(partition.Locals[bearer], name))];

            JoinSingles(partition, left, isBorne: known.Length > 0);
        }
    }

    private static ILookup<string, int> BearersOf(LinkPartition partition) => Enumerable.Range(0, partition.Locals.Length)
        .Where(local => partition.Locals[local] is { IsPerson: true, IsOfHeadline: false })
        .SelectMany(local => partition.Locals[local].FullNames.Select(PersonName.Of).OfType<PersonName>()
            .SelectMany(name => new[] { name.Family, name.Given }).Distinct(StringComparer.Ordinal)
            .Select(word => (word, local)))
        .ToLookup(entry => entry.word, entry => entry.local, StringComparer.Ordinal);

    private bool JoinBearer(LinkPartition partition, int single, int[] known)
    {
        LocalEntity entity = partition.Locals[single];
        Bearer[] bearers =
        [
            .. known.Where(bearer => !Namesakes.Differ(partition.Locals[bearer], entity))
                .GroupBy(partition.PartOf)
                .Select(part => new Bearer(part.Key, part.Count(), part.Take(MostCompared).Any(
                    bearer => kinship.AreKin(partition.Locals[bearer].Document, entity.Document, entity.Name)))),
        ];
        Bearer[] near = [.. bearers.Where(bearer => bearer.IsNear)];
        (int? part, Merge merge) = near is [var only] && bearers.All(other => other.Documents < MoreOften * only.Documents || other == only)
            ? (only.Part, Surname)
            : (InOffice(partition, entity, bearers), Office);
        if (part is { } found)
        {
            partition.Join(found, single, merge);
        }

        return part is not null;
    }

    /// <summary>Capitals ("UN") are no surname that is printed in small letters ("Kim Jong Un").</summary>
    private bool IsSurname(LocalEntity bearer, LinkName single) => bearer.FullNames.Any(name =>
        PersonName.Of(name) is { } parts
        && (parts.Family == single.Key || (parts.Given == single.Key && givenNames.StandsFirst(single.Key)))
        && (!single.IsAcronym || name.Text.Contains(single.Text, StringComparison.Ordinal)));

    private int? InOffice(LinkPartition partition, LocalEntity single, Bearer[] bearers)
    {
        DateOnly? day = documents[single.Document].Document.PublishedAt?.Day;
        string? country = day is null ? null : ActorLexicon.CountryOfSurname(single.Name.Key, hasOffice: false, day);
        int[] holders = country is null ? [] :
        [
            .. bearers.Select(bearer => bearer.Part).Where(part => partition.Locals[part].FullNames.Any(name =>
                ActorLexicon.Shipped.CountryOf(name.Text, EntityType.Person, day) == country)),
        ];
        return holders is [var only] ? only : null;
    }

    /// <summary>One and the same single name in documents that speak of the same things.</summary>
    private void JoinSingles(LinkPartition partition, int[] singles, bool isBorne)
    {
        if (isBorne)
        {
            return;
        }

        for (int index = 1; index < singles.Length; index++)
        {
            LocalEntity entity = partition.Locals[singles[index]];
            foreach (int earlier in singles[Math.Max(0, index - MostCompared)..index])
            {
                LocalEntity other = partition.Locals[earlier];
                if (!Namesakes.Differ(entity, other) && kinship.AreKin(entity.Document, other.Document, entity.Name))
                {
                    partition.Join(earlier, singles[index], SameSurname);
                }
            }
        }
    }

    /// <summary>Who bears a surname: the part, the documents that name it in full, whether one of them speaks of the same things.</summary>
    private readonly record struct Bearer(int Part, int Documents, bool IsNear);
}

using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Sets right what single names were taken for: a name of one word that is a person here and a body or place in more documents
/// of the set, and that nobody bears as family name, is what most documents take it for; a company, if a document gives it
/// with a legal form.
/// </summary>
internal sealed class SingleNameTypes(BodyNames bodies)
{
    public ImmutableArray<LocalEntity> Correct(ImmutableArray<LocalEntity> locals)
    {
        HashSet<string> families = [.. locals.Where(local => local.IsPerson).SelectMany(local => local.FullNames).Select(PersonName.Of).OfType<PersonName>().SelectMany(name => new[] { name.Given, name.Family })];
        Dictionary<string, EntityType> types = locals
            .Where(local => !local.IsWeak)
            .Select(local => (Key: string.Join(' ', local.IsPerson ? local.Name.Words : bodies.WithoutForm(local.Name)), Local: local))
            .Where(entry => !entry.Key.Contains(' ', StringComparison.Ordinal) && !families.Contains(entry.Key))
            .GroupBy(entry => entry.Key, entry => entry.Local, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, TypeOf, StringComparer.Ordinal);
        return
        [
            .. locals.Select(local => local.IsSingleName && types.TryGetValue(local.Name.Key, out EntityType type) && type is not EntityType.Person
                ? local with { Type = type, Descriptions = [], Age = null }
                : local),
        ];
    }

    /// <summary>What most take it for, of equals a person; what has a legal form is a company.</summary>
    private static EntityType TypeOf(IEnumerable<LocalEntity> same) => same
        .GroupBy(local => local.Type)
        .OrderByDescending(group => group.Any(local => !local.IsPerson && local.Name.Words.Length > 1))
        .ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key is not EntityType.Person)
        .ThenBy(group => group.Key)
        .First().Key;
}

using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Sets right what single names were taken for: a name of one word that is a person here and a body or place in more documents
/// of the set, and that nobody bears as family name, is what most documents take it for.
/// </summary>
internal static class SingleNameTypes
{
    public static ImmutableArray<LocalEntity> Correct(ImmutableArray<LocalEntity> locals)
    {
        HashSet<string> families = [.. locals.Where(local => local.IsPerson).SelectMany(local => local.FullNames).Select(PersonName.Of).OfType<PersonName>().SelectMany(name => new[] { name.Given, name.Family })];
        Dictionary<string, EntityType> types = locals
            .Where(local => !local.IsWeak && local.Name.Words.Length == 1 && !families.Contains(local.Name.Key))
            .GroupBy(local => local.Name.Key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, MostOften, StringComparer.Ordinal);
        return
        [
            .. locals.Select(local => local.IsSingleName && types.TryGetValue(local.Name.Key, out EntityType type) && type is not EntityType.Person
                ? local with { Type = type, Descriptions = [], Age = null }
                : local),
        ];
    }

    /// <summary>Of equals a person.</summary>
    private static EntityType MostOften(IEnumerable<LocalEntity> same) => same
        .GroupBy(local => local.Type)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key is not EntityType.Person)
        .ThenBy(group => group.Key)
        .First().Key;
}

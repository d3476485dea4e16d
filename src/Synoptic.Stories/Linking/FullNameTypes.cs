using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Sets right who was taken for a body or place in one document: a name of two words, neither of the language nor a known one, that as
/// many other documents or more take for a person.
/// </summary>
internal static class FullNameTypes
{
    private const int FullName = 2;

    /// <summary>The chains with such names as persons.</summary>
    public static ImmutableArray<LocalEntity> Correct(ImmutableArray<LocalEntity> locals, EntityNames known)
    {
        FrozenDictionary<string, int> persons = Counts(locals.Where(local => local.IsPerson));
        FrozenDictionary<string, int> others = Counts(locals.Where(local => !local.IsPerson && !local.IsWeak));
        return
        [
            .. locals.Select(local => IsTakenWrong(local) && persons.GetValueOrDefault(local.Name.Key) >= others[local.Name.Key]
                ? local with { Type = EntityType.Person, Country = null }
                : local),
        ];

        bool IsTakenWrong(LocalEntity local) => !local.IsPerson && !local.IsWeak && local.Name.Words.Length == FullName
            && local.Country is null && known.Find(local.Name) is null && !local.Name.Words.Any(word => CommonWords.Contains(word));
    }

    private static FrozenDictionary<string, int> Counts(IEnumerable<LocalEntity> locals) => locals
        .Where(local => local.Name.Words.Length == FullName)
        .CountBy(local => local.Name.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);
}

using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>Chains with the same name are one; a person's single name is left to <see cref="SurnameRule"/>.</summary>
internal static class SameNameRule
{
    private static readonly Merge SameName = new("same name", 0.95);

    public static void Apply(LinkPartition partition)
    {
        var first = new Dictionary<(string, bool), int>();
        for (int local = 0; local < partition.Locals.Length; local++)
        {
            LocalEntity entity = partition.Locals[local];

            // "Jordan" the person and Jordan the country stay apart; the other types are told apart less surely.
            bool person = entity.Type is EntityType.Person;
            if (entity.Words.IsEmpty || (person && entity.Words.Length == 1))
            {
                continue;
            }

            if (!first.TryAdd((entity.Key, person), local))
            {
                partition.Join(first[(entity.Key, person)], local, SameName);
            }
        }
    }
}

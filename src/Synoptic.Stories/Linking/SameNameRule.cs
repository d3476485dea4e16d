using Synoptic.Stories.Model;

namespace Synoptic.Stories.Linking;

/// <summary>
/// Chains with the same name are one, unless the reports describe two people; a person's single name is left to
/// <see cref="SurnameRule"/>.
/// </summary>
internal static class SameNameRule
{
    private static readonly Merge SameName = new("same name", 0.95);

    public static void Apply(LinkPartition partition)
    {
        foreach (IGrouping<string, int> same in partition.GroupBy(KeysOf))
        {
            var bearers = new List<List<int>>();
            foreach (int local in same)
            {
                if (bearers.Find(bearer => !bearer.Exists(other => Namesakes.Differ(partition.Locals[other], partition.Locals[local]))) is { } bearer)
                {
                    partition.Join(bearer[0], local, SameName);
                    bearer.Add(local);
                }
                else
                {
                    bearers.Add([local]);
                }
            }
        }
    }

    /// <summary>"Jordan" the person and Jordan the country stay apart; the other types are told apart less surely.</summary>
    private static IEnumerable<string> KeysOf(LocalEntity entity) => entity.IsPerson
        ? entity.FullNames.Select(name => "person " + name.Key)
        : entity.Names.Select(name => name.Key);
}

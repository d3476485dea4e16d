using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>Divides what has several values in a spread slot.</summary>
internal static class Spreading
{
    /// <summary>The slots once for each choice of one value of every spread slot that has several.</summary>
    public static ImmutableArray<ImmutableArray<T>> Spread<T>(ImmutableArray<T> slots, Func<T, string> nameOf, WorldClass worldClass)
    {
        ImmutableArray<ImmutableArray<T>> results = [[.. slots.Where(slot => !worldClass.IsSpread(nameOf(slot)))]];
        foreach (IGrouping<string, T> values in slots.Where(slot => worldClass.IsSpread(nameOf(slot))).GroupBy(nameOf, StringComparer.Ordinal))
        {
            results = [.. results.SelectMany(result => values, (result, value) => result.Add(value))];
        }

        return results;
    }
}

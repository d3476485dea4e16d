namespace Synoptic.Conventions.Tests.Support;

/// <summary>Finds what depends on itself through others.</summary>
internal static class Cycles
{
    /// <summary>The sets of nodes that reach each other, each in ordinal order; empty where all arrows go one way.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<(string From, string To)> arrows)
    {
        ILookup<string, string> next = arrows.Where(arrow => arrow.From != arrow.To).Distinct()
            .ToLookup(arrow => arrow.From, arrow => arrow.To);
        Dictionary<string, HashSet<string>> reachable =
            next.ToDictionary(node => node.Key, node => Reach(node.Key, next), StringComparer.Ordinal);
        return
        [
            .. reachable.Where(node => node.Value.Contains(node.Key))
                .Select(node => string.Join(" <-> ", node.Value.Where(other => ReachesBack(other, node.Key)).Order(StringComparer.Ordinal)))
                .Distinct().Order(StringComparer.Ordinal),
        ];

        bool ReachesBack(string from, string to) => reachable.TryGetValue(from, out HashSet<string>? nodes) && nodes.Contains(to);
    }

    private static HashSet<string> Reach(string start, ILookup<string, string> next)
    {
        HashSet<string> seen = [];
        Stack<string> open = new(next[start]);
        while (open.TryPop(out string? node))
        {
            if (seen.Add(node))
            {
                foreach (string other in next[node])
                {
                    open.Push(other);
                }
            }
        }

        return seen;
    }
}

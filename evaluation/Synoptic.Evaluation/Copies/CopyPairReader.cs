using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Copies.Model;

namespace Synoptic.Evaluation.Copies;

/// <summary>Reads lists of pairs of articles, columns parted by tabs.</summary>
public static class CopyPairReader
{
    /// <summary>The pairs of a list with a heading: containment, first id, source and date, second id, source and date, and <c>cross</c> or <c>same</c> outlet.</summary>
    /// <exception cref="InvalidDataException">A line has other columns.</exception>
    public static ImmutableArray<CopyPair> Read(string path) =>
    [
        .. File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select((line, index) =>
            line.Split('\t') is [var share, var first, _, _, var second, _, _, var outlets]
            && double.TryParse(share, NumberStyles.Float, CultureInfo.InvariantCulture, out double containment)
                ? new CopyPair(containment, first, second, outlets == "cross")
                : throw new InvalidDataException($"{path}:{index + 2}: expected eight columns from containment to outlets.")),
    ];

    /// <summary>What was judged by hand: first id, second id, and <c>right</c> or <c>wrong</c>; by the key of the pair.</summary>
    /// <exception cref="InvalidDataException">A line has other columns.</exception>
    public static ImmutableDictionary<(string, string), bool> ReadJudged(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .Select((line, index) => line.Split('\t') is [var first, var second, "right" or "wrong", ..]
            ? (Key: FoundCopy.KeyOf(first, second), IsRight: line.Split('\t')[2] == "right")
            : throw new InvalidDataException($"{path}:{index + 1}: expected 'id, id, right or wrong'."))
        .ToImmutableDictionary(entry => entry.Key, entry => entry.IsRight);
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Synoptic.Training.EventLexicons;

/// <summary>Reads what the verbs of a dictionary in PETRARCH format mean by themselves. Its synonym sets and patterns are passed over.</summary>
internal static partial class CameoDictionary
{
    /// <summary>The verbs in the order of the file, each with its own code or that of its block.</summary>
    public static ImmutableArray<CameoVerb> Read(IEnumerable<string> lines)
    {
        var verbs = ImmutableArray.CreateBuilder<CameoVerb>();
        string? block = null; // the code of the block; null before the first
        foreach (string line in lines)
        {
            if (Header.Match(line) is { Success: true } header)
            {
                block = header.Groups["code"].Value;
            }
            else if (block is not null && Verb.Match(line) is { Success: true } verb)
            {
                verbs.Add(new CameoVerb(Words(verb.Groups["verb"].Value), verb.Groups["code"].Success ? verb.Groups["code"].Value : block));
            }
        }

        return verbs.ToImmutable();
    }

    private static string Words(string text) => text.Trim('+', '_').Replace('_', ' ').ToLowerInvariant();

    [GeneratedRegex(@"^---\s+\S+\s+\[(?<code>[^\]]*)\]")]
    private static partial Regex Header { get; }

    [GeneratedRegex(@"^(?<verb>\+?[A-Z][A-Z_'-]*)\s*(\{[^}]*\})?\s*(\[(?<code>[^\]]*)\])?")]
    private static partial Regex Verb { get; }
}

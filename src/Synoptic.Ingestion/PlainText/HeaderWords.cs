using System.Collections.Frozen;

namespace Synoptic.Ingestion.PlainText;

/// <summary>The words of <c>Data/header-words.tsv</c> by their role.</summary>
internal static class HeaderWords
{
    private static readonly FrozenDictionary<string, HeaderRole> Roles = Load();

    /// <summary>The role of the words, or null when they have none. Case does not count.</summary>
    public static HeaderRole? RoleOf(string words) => Roles.TryGetValue(words.Trim(), out var role) ? role : null;

    private static FrozenDictionary<string, HeaderRole> Load()
    {
        using var stream = typeof(HeaderWords).Assembly.GetManifestResourceStream("header-words.tsv")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(cells => cells[0], cells => Enum.Parse<HeaderRole>(cells[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);
    }
}

using System.Reflection;

namespace Synoptic.Language.Data;

/// <summary>Reads the tables of language knowledge that the assembly carries.</summary>
internal static class TableReader
{
    /// <summary>
    /// The rows of table <paramref name="name"/>, split at tabs. Lines that begin with <c>#</c> give origin
    /// and licence and are left out, as are empty ones.
    /// </summary>
    /// <exception cref="InvalidOperationException">The assembly carries no such table.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using StreamReader reader = Open(name);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>The whole text of table <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">The assembly carries no such table.</exception>
    public static string Text(string name)
    {
        using StreamReader reader = Open(name);
        return reader.ReadToEnd();
    }

    /// <summary>The names of the tables in a folder of <c>Data/</c>, such as <c>frames/</c>, in ordinal order.</summary>
    public static IEnumerable<string> NamesIn(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".tsv", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static StreamReader Open(string name) => new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly carries no table '{name}'; see Data/ in its project."));
}

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
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly carries no table '{name}'; see Data/ in its project.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}

namespace Synoptic.Stories.Data;

/// <summary>Reads the tables that are embedded with the library: UTF-8, a line an entry, tabs between columns.</summary>
internal static class Lexicon
{
    /// <summary>Every line of the table, the comments that begin with <c>#</c> among them.</summary>
    /// <exception cref="InvalidOperationException">The library was built without the table.</exception>
    public static IEnumerable<string> ReadLines(string name)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table '{name}' is not embedded in Synoptic.Stories; rebuild it.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }

    /// <summary>The bytes of a file that is embedded with the library.</summary>
    /// <exception cref="InvalidOperationException">The library was built without the file.</exception>
    public static byte[] ReadBytes(string name)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file '{name}' is not embedded in Synoptic.Stories; make it as its card in Data says.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The entries of a table of one or more columns.</summary>
    public static IEnumerable<string[]> ReadRows(string name) =>
        ReadLines(name).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));
}

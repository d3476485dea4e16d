using System.Globalization;

namespace Synoptic.Training.Senses;

/// <summary>WordNet's database files (wndb(5WN)), read whole.</summary>
internal sealed class WordNet
{
    private static readonly (char Part, string Name)[] Parts = [('n', "noun"), ('v', "verb"), ('a', "adj"), ('r', "adv")];

    private WordNet(Dictionary<string, WordNetSynset> synsets, SortedDictionary<string, string[]> senses) => (Synsets, Senses) = (synsets, senses);

    /// <summary>The synsets by part of speech and place.</summary>
    public Dictionary<string, WordNetSynset> Synsets { get; }

    /// <summary>The synsets of each word ("v:shoot"), the commonest first.</summary>
    public SortedDictionary<string, string[]> Senses { get; }

    /// <summary>Reads a folder with <c>data.*</c> and <c>index.*</c>.</summary>
    /// <exception cref="IOException">A file is missing.</exception>
    public static WordNet Read(string folder)
    {
        var synsets = new Dictionary<string, WordNetSynset>(StringComparer.Ordinal);
        var senses = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach ((char part, string name) in Parts)
        {
            foreach (string line in Lines(folder, $"data.{name}"))
            {
                synsets.Add($"{part}{line[..8]}", ReadSynset(line));
            }

            foreach (string line in Lines(folder, $"index.{name}"))
            {
                string[] columns = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                int count = Number(columns[2]);
                senses.Add($"{part}:{columns[0]}", [.. columns[^count..].Select(place => part + place)]);
            }
        }

        return new WordNet(synsets, senses);
    }

    /// <summary>The lines that are no part of the licence, which begins each file.</summary>
    private static IEnumerable<string> Lines(string folder, string file) => File.ReadLines(Path.Combine(folder, file)).Where(line => !line.StartsWith(' '));

    private static WordNetSynset ReadSynset(string line)
    {
        int bar = line.IndexOf('|', StringComparison.Ordinal);
        string[] columns = line[..bar].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int words = int.Parse(columns[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        int pointers = 4 + 2 * words;
        return new WordNetSynset(
            [.. Enumerable.Range(0, words).Select(word => Bare(columns[4 + 2 * word]))],
            [.. Enumerable.Range(0, Number(columns[pointers])).Select(pointer => ReadPointer(columns.AsSpan(pointers + 1 + 4 * pointer, 4)))],
            string.Join(';', line[(bar + 1)..].Split(';').Where(part => !part.TrimStart().StartsWith('"'))));
    }

    private static WordNetPointer ReadPointer(ReadOnlySpan<string> columns) => new(
        columns[0],
        (columns[2] == "s" ? "a" : columns[2]) + columns[1],
        int.Parse(columns[3].AsSpan(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    /// <summary>A word without the mark of where an adjective may stand ("galore(ip)").</summary>
    private static string Bare(string word) => word.Split('(')[0].ToLowerInvariant();

    private static int Number(string column) => int.Parse(column, CultureInfo.InvariantCulture);
}

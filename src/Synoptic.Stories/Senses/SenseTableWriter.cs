using System.Collections.Immutable;
using System.Text;

namespace Synoptic.Stories.Senses;

/// <summary>
/// Writes the file of a <see cref="SenseTable"/>, little-endian: <c>SYNSNS</c>, version (2 bytes), the numbers of stems, synsets and
/// entries (int32 each), the place of each of them in the file (int32), then they themselves. A stem is a text; a synset its information
/// (a byte), its kinds and its stems; an entry its key ("v:shoot") and its synsets, each with its weight (a byte). Texts, and lists of
/// numbers, begin with their length; numbers take seven bits a byte. Stems and entries are in ordinal order.
/// </summary>
internal static class SenseTableWriter
{
    /// <summary>How the file begins, its version with it.</summary>
    public static ReadOnlySpan<byte> Magic => "SYNSNS\u0001\0"u8;

    /// <summary>The file.</summary>
    /// <param name="synsets">The synsets, by number.</param>
    /// <param name="entries">The synsets of each key; ordinal order.</param>
    public static byte[] Write(IReadOnlyList<Synset> synsets, IReadOnlyList<KeyValuePair<string, ImmutableArray<WeightedSynset>>> entries)
    {
        string[] stems = [.. synsets.SelectMany(synset => synset.Stems).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = stems.Index().ToDictionary(stem => stem.Item, stem => stem.Index, StringComparer.Ordinal);
        using var body = new MemoryStream();
        using var writer = new BinaryWriter(body, Encoding.UTF8);
        var places = new List<int>();
        WriteEach(stems, writer.Write);
        WriteEach(synsets, synset =>
        {
            writer.Write((byte)Math.Clamp(MathF.Round(synset.Information * SenseTable.InformationScale), 0, byte.MaxValue));
            WriteNumbers(writer, synset.Kinds);
            WriteNumbers(writer, [.. synset.Stems.Select(stem => numbers[stem])]);
        });
        WriteEach(entries, entry =>
        {
            writer.Write(entry.Key);
            writer.Write7BitEncodedInt(entry.Value.Length);
            foreach (WeightedSynset sense in entry.Value)
            {
                writer.Write7BitEncodedInt(sense.Synset);
                writer.Write((byte)MathF.Round(sense.Weight * SenseTable.WeightScale));
            }
        });
        writer.Flush();
        return [.. Header(stems.Length, synsets.Count, entries.Count, places), .. body.ToArray()];

        void WriteEach<T>(IReadOnlyList<T> items, Action<T> write)
        {
            foreach (T item in items)
            {
                writer.Flush();
                places.Add((int)body.Position);
                write(item);
            }
        }
    }

    private static byte[] Header(int stems, int synsets, int entries, List<int> places)
    {
        using var header = new MemoryStream();
        using var writer = new BinaryWriter(header);
        writer.Write(Magic);
        writer.Write(stems);
        writer.Write(synsets);
        writer.Write(entries);
        int length = (int)header.Position + sizeof(int) * places.Count;
        foreach (int place in places)
        {
            writer.Write(length + place);
        }

        writer.Flush();
        return header.ToArray();
    }

    private static void WriteNumbers(BinaryWriter writer, ImmutableArray<int> numbers)
    {
        writer.Write7BitEncodedInt(numbers.Length);
        foreach (int number in numbers)
        {
            writer.Write7BitEncodedInt(number);
        }
    }
}

using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace Synoptic.Stories.Senses;

/// <summary>
/// What words can mean: the synsets of WordNet 3.0 that the words of news can stand for, with what each is a kind of and the
/// words that explain it. Immutable. The file, little-endian: <c>SYNSNS</c>, version (2 bytes); the stems of explanations; for each
/// synset its information (a byte), its kinds and its stems; for each entry ("v:shoot") its synsets with weights (a byte each). Lists
/// begin with their length (7 bits a byte), strings are UTF-8 with their length.
/// </summary>
internal sealed class SenseTable
{
    private const string Resource = "senses.bin";
    private const ushort Version = 1;

    /// <summary>What a byte of information or weight is divided by.</summary>
    public const float InformationScale = 16;

    /// <summary>What a weight of 1 is in the file.</summary>
    public const float WeightScale = 255;

    private readonly ImmutableArray<Synset> _synsets;
    private readonly Dictionary<string, ImmutableArray<WeightedSynset>> _entries;

    private SenseTable(ImmutableArray<Synset> synsets, Dictionary<string, ImmutableArray<WeightedSynset>> entries) => (_synsets, _entries) = (synsets, entries);

    private static ReadOnlySpan<byte> Magic => "SYNSNS"u8;

    /// <summary>A synset by its number.</summary>
    public Synset this[int synset] => _synsets[synset];

    /// <summary>The table that the library carries.</summary>
    /// <exception cref="InvalidDataException">It is damaged or of another version.</exception>
    public static SenseTable ReadShipped()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly carries no table '{Resource}'; see Data/senses.md in its project.");
        return Read(stream);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is damaged or of another version.</exception>
    public static SenseTable Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic) || reader.ReadUInt16() != Version)
        {
            throw new InvalidDataException($"{Resource} is no table of this version; make it again as Data/senses.md says.");
        }

        ImmutableArray<string> stems = ReadList(reader, () => reader.ReadString());
        ImmutableArray<Synset> synsets = ReadList(reader, () => new Synset(
            reader.ReadByte() / InformationScale,
            ReadList(reader, reader.Read7BitEncodedInt),
            ReadList(reader, () => stems[reader.Read7BitEncodedInt()])));
        var entries = new Dictionary<string, ImmutableArray<WeightedSynset>>(StringComparer.Ordinal);
        for (int left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            entries.Add(reader.ReadString(), ReadList(reader, () => new WeightedSynset(reader.Read7BitEncodedInt(), reader.ReadByte() / WeightScale)));
        }

        return new SenseTable(synsets, entries);
    }

    /// <summary>The synsets that a word can stand for, by themselves or through a word made from it, the surest first; empty where the table lacks it.</summary>
    /// <param name="part">Its part of speech: n, v, a or r.</param>
    /// <param name="lemma">Its dictionary form in lower case; the words of a phrase are joined by underscores ("pass_away").</param>
    public ImmutableArray<WeightedSynset> Find(char part, string lemma) => _entries.GetValueOrDefault($"{part}:{lemma}", []);

    /// <summary>Writes a file.</summary>
    public static void Write(Stream stream, IReadOnlyList<Synset> synsets, IEnumerable<KeyValuePair<string, ImmutableArray<WeightedSynset>>> entries)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        string[] stems = [.. synsets.SelectMany(synset => synset.Stems).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = stems.Index().ToDictionary(stem => stem.Item, stem => stem.Index, StringComparer.Ordinal);
        WriteList(writer, stems, writer.Write);
        WriteList(writer, synsets, synset =>
        {
            writer.Write((byte)Math.Clamp(MathF.Round(synset.Information * InformationScale), 0, byte.MaxValue));
            WriteList(writer, synset.Kinds, writer.Write7BitEncodedInt);
            WriteList(writer, synset.Stems, stem => writer.Write7BitEncodedInt(numbers[stem]));
        });
        WriteList(writer, [.. entries], entry =>
        {
            writer.Write(entry.Key);
            WriteList(writer, entry.Value, sense =>
            {
                writer.Write7BitEncodedInt(sense.Synset);
                writer.Write((byte)MathF.Round(sense.Weight * WeightScale));
            });
        });
    }

    private static ImmutableArray<T> ReadList<T>(BinaryReader reader, Func<T> read)
    {
        var list = ImmutableArray.CreateBuilder<T>(reader.Read7BitEncodedInt());
        while (list.Count < list.Capacity)
        {
            list.Add(read());
        }

        return list.MoveToImmutable();
    }

    private static void WriteList<T>(BinaryWriter writer, IReadOnlyList<T> list, Action<T> write)
    {
        writer.Write7BitEncodedInt(list.Count);
        foreach (T item in list)
        {
            write(item);
        }
    }
}

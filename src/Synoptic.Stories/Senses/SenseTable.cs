using System.Collections.Immutable;
using System.Text;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Senses;

/// <summary>
/// What words can mean: the synsets of WordNet 3.0 that the words of news can stand for, with what each is a kind of and the
/// words that explain it. Immutable; read where it is asked, so that opening it costs nothing. The file is written by
/// <see cref="SenseTableWriter"/>, which says what is in it.
/// </summary>
internal sealed class SenseTable
{
    private const string Resource = "senses.bin";
    private const int HeaderLength = 20;

    /// <summary>What a byte of information is divided by.</summary>
    public const float InformationScale = 16;

    /// <summary>What a weight of 1 is in the file.</summary>
    public const float WeightScale = 255;

    private readonly byte[] _file;
    private readonly int _stems;
    private readonly int _synsets;
    private readonly int _entries;

    private SenseTable(byte[] file)
    {
        _file = file;
        (_stems, _synsets, _entries) = (BitConverter.ToInt32(file, 8), BitConverter.ToInt32(file, 12), BitConverter.ToInt32(file, 16));
    }

    /// <summary>The table that the library carries.</summary>
    public static SenseTable Shipped { get; } = Read(Lexicon.ReadBytes(Resource));

    /// <summary>Opens a file.</summary>
    /// <exception cref="InvalidDataException">It is no such table, or of another version.</exception>
    public static SenseTable Read(byte[] file) => file.AsSpan().StartsWith(SenseTableWriter.Magic)
        ? new SenseTable(file)
        : throw new InvalidDataException($"{Resource} is no table of this version; make it again as Data/senses.md says.");

    /// <summary>How much a synset tells, by its number.</summary>
    public float InformationOf(int synset) => At(synset).ReadByte() / InformationScale;

    /// <summary>The numbers of what a synset is a kind of.</summary>
    public ImmutableArray<int> KindsOf(int synset)
    {
        SenseCursor cursor = At(synset);
        cursor.ReadByte();
        return ReadKinds(ref cursor);
    }

    /// <summary>The stems of the words that explain a synset.</summary>
    public ImmutableArray<string> StemsOf(int synset)
    {
        SenseCursor cursor = At(synset);
        cursor.ReadByte();
        ReadKinds(ref cursor);
        var stems = ImmutableArray.CreateBuilder<string>(cursor.ReadNumber());
        while (stems.Count < stems.Capacity)
        {
            stems.Add(Encoding.UTF8.GetString(new SenseCursor(_file, OffsetOf(cursor.ReadNumber())).ReadText()));
        }

        return stems.MoveToImmutable();
    }

    private SenseCursor At(int synset) => new(_file, OffsetOf(_stems + synset));

    private static ImmutableArray<int> ReadKinds(ref SenseCursor cursor)
    {
        var kinds = ImmutableArray.CreateBuilder<int>(cursor.ReadNumber());
        while (kinds.Count < kinds.Capacity)
        {
            kinds.Add(cursor.ReadNumber());
        }

        return kinds.MoveToImmutable();
    }

    /// <summary>The synsets that a word can stand for, by themselves or through a word made from it, the surest first; empty where the table lacks it.</summary>
    /// <param name="part">Its part of speech: n, v, a or r.</param>
    /// <param name="lemma">Its dictionary form in lower case; the words of a phrase are joined by underscores ("pass_away").</param>
    public ImmutableArray<WeightedSynset> Find(char part, string lemma)
    {
        byte[] key = Encoding.UTF8.GetBytes($"{part}:{lemma}");
        int low = 0;
        int high = _entries - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            var cursor = new SenseCursor(_file, OffsetOf(_stems + _synsets + middle));
            int order = cursor.ReadText().SequenceCompareTo(key);
            if (order == 0)
            {
                return ReadSenses(ref cursor);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return [];
    }

    private static ImmutableArray<WeightedSynset> ReadSenses(ref SenseCursor cursor)
    {
        var senses = ImmutableArray.CreateBuilder<WeightedSynset>(cursor.ReadNumber());
        while (senses.Count < senses.Capacity)
        {
            senses.Add(new WeightedSynset(cursor.ReadNumber(), cursor.ReadByte() / WeightScale));
        }

        return senses.MoveToImmutable();
    }

    private int OffsetOf(int item) => BitConverter.ToInt32(_file, HeaderLength + sizeof(int) * item);
}

using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Merging;

/// <summary>
/// Vectors of word stems, made from what stands near them in news, so that "blaze" and "fire" are near. Immutable. The file
/// is <c>SYNEVV</c>, version (2 bytes), number of stems (int32), numbers in a vector (int32), length of the stems in bytes
/// (int32), the stems (UTF-8, joined with line feeds), and the vectors, a byte a number. Little-endian.
/// </summary>
internal sealed class EventVectorTable
{
    private const string Resource = "event-vectors.bin";
    private const ushort Version = 1;
    private const int HeaderLength = 20;

    private readonly Dictionary<string, int> _rows;
    private readonly byte[] _file;
    private readonly int _start;
    private readonly int _width;

    private EventVectorTable(byte[] file)
    {
        _file = file;
        _width = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(12));
        int length = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(16));
        string[] stems = Encoding.UTF8.GetString(file, HeaderLength, length).Split('\n');
        _rows = Enumerable.Range(0, stems.Length).ToDictionary(row => stems[row], StringComparer.Ordinal);
        _start = HeaderLength + length;
    }

    private static ReadOnlySpan<byte> Magic => "SYNEVV"u8;

    /// <summary>The table that the library carries, read once.</summary>
    public static EventVectorTable Shipped { get; } = ReadShipped();

    private static EventVectorTable ReadShipped()
    {
        byte[] file = Lexicon.ReadBytes(Resource);
        return file.AsSpan().StartsWith(Magic) && BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(Magic.Length)) == Version
            ? new EventVectorTable(file)
            : throw new InvalidDataException($"{Resource} is no table of this version; make it again as Data/merging.md says.");
    }

    /// <summary>The vector of a stem, of length 1; empty where the table has none.</summary>
    public ImmutableArray<float> Find(string stem)
    {
        if (!_rows.TryGetValue(stem, out int row))
        {
            return [];
        }

        float[] vector = new float[_width];
        double squares = 0;
        for (int column = 0; column < _width; column++)
        {
            vector[column] = (sbyte)_file[_start + row * _width + column];
            squares += vector[column] * (double)vector[column];
        }

        double length = Math.Sqrt(squares);
        return [.. vector.Select(number => length == 0 ? 0 : (float)(number / length))];
    }

    /// <summary>The file of some vectors; each is scaled by its largest number.</summary>
    public static byte[] Write(IReadOnlyList<string> stems, IReadOnlyList<float[]> vectors)
    {
        byte[] names = Encoding.UTF8.GetBytes(string.Join('\n', stems));
        int width = vectors[0].Length;
        byte[] file = new byte[HeaderLength + names.Length + width * vectors.Count];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(Magic.Length), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), stems.Count);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), width);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), names.Length);
        names.CopyTo(file.AsSpan(HeaderLength));
        for (int row = 0; row < vectors.Count; row++)
        {
            float largest = Math.Max(vectors[row].Max(Math.Abs), 1e-9f);
            for (int column = 0; column < width; column++)
            {
                file[HeaderLength + names.Length + row * width + column] = (byte)(sbyte)MathF.Round(vectors[row][column] / largest * sbyte.MaxValue);
            }
        }

        return file;
    }
}

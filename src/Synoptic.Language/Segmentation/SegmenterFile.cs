using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Synoptic.Language.Segmentation;

/// <summary>
/// The file of a segmenter's weights: <c>SYNSEG</c>, version (2 bytes), number of weights of the two classifiers
/// (4 bytes each), SHA-256 of the weights (32 bytes), the weights (1 byte each) as one Brotli stream (RFC 7932).
/// Little-endian.
/// </summary>
internal static class SegmenterFile
{
    private const ushort Version = 1;
    private const int GapsPlace = 8;
    private const int EndsPlace = 12;
    private const int HashPlace = 16;
    private const int WeightsPlace = HashPlace + SHA256.HashSizeInBytes;

    private const uint MostWeights = 1 << 24; // a larger number in a header is damage
    private const int BestQuality = 11;
    private const int BrotliWindow = 22;

    private static ReadOnlySpan<byte> Magic => "SYNSEG"u8;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InvalidDataException">The file is damaged, of another version, or no segmenter.</exception>
    public static SegmenterModel Read(ReadOnlySpan<byte> file, string name)
    {
        if (file.Length < WeightsPlace || !file.StartsWith(Magic))
        {
            throw Unreadable(name, "is no segmenter model");
        }

        int version = BinaryPrimitives.ReadUInt16LittleEndian(file[Magic.Length..]);
        if (version != Version)
        {
            throw Unreadable(name, $"has version {version}, this library reads version {Version}");
        }

        uint gaps = BinaryPrimitives.ReadUInt32LittleEndian(file[GapsPlace..]);
        uint ends = BinaryPrimitives.ReadUInt32LittleEndian(file[EndsPlace..]);
        if (gaps > MostWeights || ends > MostWeights || !uint.IsPow2(gaps) || !uint.IsPow2(ends))
        {
            throw Unreadable(name, $"is damaged: its header says {gaps} and {ends} weights");
        }

        var weights = new byte[gaps + ends];
        bool isWhole = BrotliDecoder.TryDecompress(file[WeightsPlace..], weights, out int length) && length == weights.Length;
        if (!isWhole || !SHA256.HashData(weights).AsSpan().SequenceEqual(file[HashPlace..WeightsPlace]))
        {
            throw Unreadable(name, "is damaged: its weights do not have the SHA-256 of its header");
        }

        ReadOnlySpan<sbyte> values = MemoryMarshal.Cast<byte, sbyte>(weights.AsSpan());
        return new SegmenterModel(new HashedClassifier(values[..(int)gaps]), new HashedClassifier(values[(int)gaps..]));
    }

    /// <summary>The bytes of a file with these weights.</summary>
    public static byte[] Write(ReadOnlySpan<sbyte> gaps, ReadOnlySpan<sbyte> ends)
    {
        byte[] weights = [.. MemoryMarshal.AsBytes(gaps), .. MemoryMarshal.AsBytes(ends)];
        var file = new byte[WeightsPlace + BrotliEncoder.GetMaxCompressedLength(weights.Length)];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(Magic.Length), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(GapsPlace), gaps.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(EndsPlace), ends.Length);
        SHA256.HashData(weights, file.AsSpan(HashPlace));
        return BrotliEncoder.TryCompress(weights, file.AsSpan(WeightsPlace), out int length, BestQuality, BrotliWindow)
            ? file[..(WeightsPlace + length)]
            : throw new InvalidOperationException("The weights do not fit the length that Brotli asks for.");
    }

    private static InvalidDataException Unreadable(string name, string fault) =>
        new($"'{name}' {fault}. Restore src/Synoptic.Language/Data/segmenter.bin from the repository, or train it again as Data/segmenter.md says.");
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Synoptic.Language.Coreference;

/// <summary>
/// The file of a coreference model: <c>SYNCOR</c>, version (2 bytes), number of weights (4 bytes), SHA-256 of the
/// weights (32 bytes), the weights (1 byte each) as one Brotli stream (RFC 7932). Little-endian.
/// </summary>
internal static class CoreferenceFile
{
    private const ushort Version = 1;
    private const int CountPlace = 8;
    private const int HashPlace = 12;
    private const int WeightsPlace = HashPlace + SHA256.HashSizeInBytes;

    private const uint MostWeights = 1 << 24; // a larger number in a header is damage
    private const int BestQuality = 11;
    private const int BrotliWindow = 22;

    private static ReadOnlySpan<byte> Magic => "SYNCOR"u8;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InvalidDataException">The file is damaged, of another version, or no coreference model.</exception>
    public static CoreferenceModel Read(ReadOnlySpan<byte> file, string name)
    {
        if (file.Length < WeightsPlace || !file.StartsWith(Magic))
        {
            throw Unreadable(name, "is no coreference model");
        }

        int version = BinaryPrimitives.ReadUInt16LittleEndian(file[Magic.Length..]);
        if (version != Version)
        {
            throw Unreadable(name, $"has version {version}, this library reads version {Version}");
        }

        uint count = BinaryPrimitives.ReadUInt32LittleEndian(file[CountPlace..]);
        if (count > MostWeights || !uint.IsPow2(count))
        {
            throw Unreadable(name, $"is damaged: its header says {count} weights");
        }

        var weights = new byte[count];
        bool isWhole = BrotliDecoder.TryDecompress(file[WeightsPlace..], weights, out int length) && length == weights.Length;
        return isWhole && SHA256.HashData(weights).AsSpan().SequenceEqual(file[HashPlace..WeightsPlace])
            ? new CoreferenceModel(MemoryMarshal.Cast<byte, sbyte>(weights.AsSpan()))
            : throw Unreadable(name, "is damaged: its weights do not have the SHA-256 of its header");
    }

    /// <summary>The bytes of a file with these weights.</summary>
    public static byte[] Write(ReadOnlySpan<sbyte> weights)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(weights);
        var file = new byte[WeightsPlace + BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(Magic.Length), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(CountPlace), bytes.Length);
        SHA256.HashData(bytes, file.AsSpan(HashPlace));
        return BrotliEncoder.TryCompress(bytes, file.AsSpan(WeightsPlace), out int length, BestQuality, BrotliWindow)
            ? file[..(WeightsPlace + length)]
            : throw new InvalidOperationException("The weights do not fit the length that Brotli asks for.");
    }

    private static InvalidDataException Unreadable(string name, string fault) =>
        new($"'{name}' {fault}. Restore src/Synoptic.Language/Data/coreference.bin from the repository, or train it again as Data/coreference.md says.");
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>
/// The file of the weights of attribution: <c>SYNATT</c>, version (2 bytes), rows of cues, roles and steps (4 bytes
/// each), SHA-256 of the weights (32 bytes), the weights (1 byte each) as one Brotli stream (RFC 7932). Little-endian.
/// </summary>
internal static class AttributionFile
{
    private const ushort Version = 1;
    private const int RowsPlace = 8;
    private const int HashPlace = RowsPlace + 3 * sizeof(uint);
    private const int WeightsPlace = HashPlace + SHA256.HashSizeInBytes;
    private const uint MostRows = 1 << 20; // a larger number in a header is damage
    private const int BestQuality = 11;
    private const int BrotliWindow = 22;

    private static ReadOnlySpan<byte> Magic => "SYNATT"u8;

    private static ReadOnlySpan<int> Outcomes => [1, AttributionModel.RoleCount, AttributionModel.RoleCount * AttributionModel.RoleCount];

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InvalidDataException">The file is damaged, of another version, or no attribution model.</exception>
    public static AttributionModel Read(ReadOnlySpan<byte> file, string name)
    {
        if (file.Length < WeightsPlace || !file.StartsWith(Magic))
        {
            throw Unreadable(name, "is no attribution model");
        }

        int version = BinaryPrimitives.ReadUInt16LittleEndian(file[Magic.Length..]);
        if (version != Version)
        {
            throw Unreadable(name, $"has version {version}, this library reads version {Version}");
        }

        Span<int> lengths = stackalloc int[Outcomes.Length];
        ReadLengths(file, name, lengths);
        byte[] weights = new byte[lengths[0] + lengths[1] + lengths[2]];
        bool isWhole = BrotliDecoder.TryDecompress(file[WeightsPlace..], weights, out int length) && length == weights.Length;
        if (!isWhole || !SHA256.HashData(weights).AsSpan().SequenceEqual(file[HashPlace..WeightsPlace]))
        {
            throw Unreadable(name, "is damaged: its weights do not have the SHA-256 of its header");
        }

        ReadOnlySpan<sbyte> values = MemoryMarshal.Cast<byte, sbyte>(weights.AsSpan());
        return new AttributionModel(
            new HashedWeights(values[..lengths[0]], Outcomes[0]),
            new HashedWeights(values.Slice(lengths[0], lengths[1]), Outcomes[1]),
            new HashedWeights(values[(lengths[0] + lengths[1])..], Outcomes[2]));
    }

    /// <summary>The bytes of a file with these weights.</summary>
    public static byte[] Write(ReadOnlySpan<sbyte> cues, ReadOnlySpan<sbyte> roles, ReadOnlySpan<sbyte> steps)
    {
        byte[] weights = [.. MemoryMarshal.AsBytes(cues), .. MemoryMarshal.AsBytes(roles), .. MemoryMarshal.AsBytes(steps)];
        byte[] file = new byte[WeightsPlace + BrotliEncoder.GetMaxCompressedLength(weights.Length)];
        Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(Magic.Length), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(RowsPlace), cues.Length / Outcomes[0]);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(RowsPlace + sizeof(uint)), roles.Length / Outcomes[1]);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(RowsPlace + 2 * sizeof(uint)), steps.Length / Outcomes[2]);
        SHA256.HashData(weights, file.AsSpan(HashPlace));
        return BrotliEncoder.TryCompress(weights, file.AsSpan(WeightsPlace), out int length, BestQuality, BrotliWindow)
            ? file[..(WeightsPlace + length)]
            : throw new InvalidOperationException("The weights do not fit the length that Brotli asks for.");
    }

    private static void ReadLengths(ReadOnlySpan<byte> file, string name, Span<int> lengths)
    {
        for (int table = 0; table < lengths.Length; table++)
        {
            uint rows = BinaryPrimitives.ReadUInt32LittleEndian(file[(RowsPlace + table * sizeof(uint))..]);
            if (rows > MostRows || !uint.IsPow2(rows))
            {
                throw Unreadable(name, $"is damaged: its header says {rows} rows");
            }

            lengths[table] = (int)rows * Outcomes[table];
        }
    }

    private static InvalidDataException Unreadable(string name, string fault) =>
        new($"'{name}' {fault}. Restore src/Synoptic.Language/Data/attribution.bin from the repository, or train it again as Data/attribution.md says.");
}

using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Synoptic.Language.Models;

/// <summary>What stands around the payload of a model file: mark, version, size and hash.</summary>
internal static class ModelEnvelope
{
    /// <summary>What to do about a file that cannot be read.</summary>
    public const string Advice = "Take the file that came with this release, or export the model again with this version's training program (docs/models.md).";

    private const int Version = 1;
    private const int VersionPlace = 8;
    private const int SizePlace = 12;
    private const int HashPlace = 16;
    private const int PayloadPlace = 48;

    private static ReadOnlySpan<byte> Mark => "SYNMODL\n"u8;

    /// <summary>The payload of a file that is whole and of this version.</summary>
    /// <exception cref="ModelFormatException">It is not.</exception>
    public static ReadOnlyMemory<byte> Open(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        if (bytes.Length < PayloadPlace || !bytes.StartsWith(Mark))
        {
            throw new ModelFormatException($"This is no model file: it does not begin with 'SYNMODL'. {Advice}");
        }

        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes[VersionPlace..]);
        if (version != Version)
        {
            throw new ModelFormatException($"The model file has version {version}; this release reads version {Version}. {Advice}");
        }

        int size = BinaryPrimitives.ReadInt32LittleEndian(bytes[SizePlace..]);
        if (size != bytes.Length - PayloadPlace)
        {
            throw new ModelFormatException($"The model file should hold {size} bytes after its head and holds {bytes.Length - PayloadPlace}: it was cut or added to. {Advice}");
        }

        if (!SHA256.HashData(bytes[PayloadPlace..]).AsSpan().SequenceEqual(bytes[HashPlace..PayloadPlace]))
        {
            throw new ModelFormatException($"The model file is damaged: its SHA-256 is not the one that it names. {Advice}");
        }

        return file[PayloadPlace..];
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Synoptic.Stories.Model;

/// <summary>Ids that are hashes of what they name, so that reading the same thing twice changes nothing.</summary>
internal static class ContentHash
{
    private const int Bytes = 8;

    /// <summary>16 lower-case hexadecimal digits of the SHA-256 over the parts, each closed by a line feed.</summary>
    public static string Of(params IEnumerable<string> parts)
    {
        string joined = string.Concat(parts.Select(part => part + "\n"));
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(joined));
        return Convert.ToHexStringLower(hash.AsSpan(0, Bytes));
    }
}

using System.Security.Cryptography;
using System.Text;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Groupings;

/// <summary>Makes documents of gold texts whose ids tell nothing but the text, so that nothing hangs on the order of a folder.</summary>
internal static class GoldDocument
{
    private const int IdLength = 16;

    /// <summary>A document of which nothing but its text is known.</summary>
    public static Document Of(string path, string text)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Document { Id = hash[..IdLength], Path = path, Text = text, Sha256 = hash };
    }
}

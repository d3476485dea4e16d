using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>Ids of what is found in one report: hashes of its content and place, so that reading twice changes nothing.</summary>
internal static class RecordId
{
    private const int Bytes = 8;

    /// <summary>16 lower-case hexadecimal digits: the first of the SHA-256 of the report's id and the parts, joined by spaces.</summary>
    public static string Of(int document, StoryIndex story, params IEnumerable<string> parts)
    {
        string joined = string.Join(' ', parts.Prepend(story.Update.Documents[document].Document.Id));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined)).AsSpan(0, Bytes));
    }

    /// <summary>A place as a part of an id.</summary>
    public static string Place(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}");
}

using System.Security.Cryptography;
using System.Text;
using Synoptic.Ingestion.Model;
using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Deduplication;

/// <summary>Makes a document of a draft, with an id that depends on its content and place alone.</summary>
internal static class DocumentIdentity
{
    private const int IdLength = 16;

    public static Document Give(Draft draft)
    {
        byte[] contentAndPlace = Encoding.UTF8.GetBytes(draft.Sha256 + '\n' + draft.Path);
        return new()
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(contentAndPlace))[..IdLength],
            Path = draft.Path,
            Text = draft.Text,
            Sha256 = draft.Sha256,
            TitleSpan = draft.TitleSpan,
            Source = draft.Details.Source,
            Url = draft.Details.Url,
            Byline = draft.Details.Byline,
            PublishedAt = draft.Details.PublishedAt,
            Language = draft.Details.Language,
        };
    }
}

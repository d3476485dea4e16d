using Synoptic.Language.Model;

namespace Synoptic.Ingestion.Model;

/// <summary>A report as an extractor leaves it: not yet compared with others, not yet numbered.</summary>
/// <param name="Path">As in <see cref="Document.Path"/>.</param>
/// <param name="Text">As in <see cref="Document.Text"/>.</param>
/// <param name="TitleSpan">As in <see cref="Document.TitleSpan"/>.</param>
/// <param name="Details">What is known of the report. Its title is only a wish: <paramref name="TitleSpan"/> holds.</param>
/// <param name="Sha256">SHA-256 of the bytes that are the report's own: the file's, or the record's.</param>
internal sealed record Draft(string Path, string Text, TextSpan? TitleSpan, Details Details, string Sha256)
{
    private const string Break = "\n\n";

    /// <summary>
    /// Joins the title and the paragraphs of the body. A body that already begins with the title
    /// does not get it a second time.
    /// </summary>
    public static Draft Compose(InputFile file, Details details, IReadOnlyList<string> paragraphs)
    {
        if (details.Title is not { Length: > 0 } title)
        {
            return new(file.Path, string.Join(Break, paragraphs), null, details, file.Sha256);
        }

        string body = string.Join(Break, paragraphs);
        string text = BeginsWith(body, title) ? body : title + Break + body;
        return new(file.Path, text, new TextSpan(0, title.Length), details, file.Sha256);
    }

    private static bool BeginsWith(string body, string title)
    {
        bool begins = body.StartsWith(title, StringComparison.OrdinalIgnoreCase);
        return begins && (body.Length == title.Length || body[title.Length] is '\n' or '\r');
    }
}

using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of the reports.</summary>
internal static class DocumentRecords
{
    public static IEnumerable<BriefDocument> Of(StoryIndex story) => story.Update.Documents.Select(Of);

    private static BriefDocument Of(AnnotatedDocument annotated)
    {
        Document document = annotated.Document;
        return new BriefDocument(
            document.Id,
            document.Path,
            document.Url,
            document.Source,
            document.Title is { } title ? WhiteSpace.Fold(title) : null,
            document.Byline,
            document.PublishedAt?.ToString(),
            document.Sha256,
            document.Text.Length,
            document.Text,
            [.. annotated.Parsed.Sentences.Select(sentence => new BriefSentence(sentence.Span.Start, sentence.Span.End))]);
    }
}

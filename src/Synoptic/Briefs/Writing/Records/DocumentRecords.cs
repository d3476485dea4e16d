using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of the reports.</summary>
internal static class DocumentRecords
{
    public static IEnumerable<BriefDocument> Of(StoryIndex story) => story.Update.Documents.Select(Of);

    /// <summary>The record of one report.</summary>
    public static BriefDocument Of(AnnotatedDocument annotated)
    {
        Document document = annotated.Document;
        return new BriefDocument
        {
            Id = document.Id,
            Path = document.Path,
            Url = document.Url,
            Source = document.Source,
            Title = document.Title is { } title ? WhiteSpace.Fold(title) : null,
            Byline = document.Byline,
            PublishedAt = document.PublishedAt?.ToString(),
            Sha256 = document.Sha256,
            Length = document.Text.Length,
            Text = document.Text,
            Sentences = [.. annotated.Parsed.Sentences.Select(sentence => new BriefSentence(sentence.Span.Start, sentence.Span.End))],
        };
    }
}

using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of who said what.</summary>
internal static class StatementRecords
{
    public static IEnumerable<BriefStatement> Of(StoryIndex story) =>
        story.Update.Documents.SelectMany((document, index) =>
            document.Statements.Select(statement => Of(statement, index, story)));

    private static BriefStatement Of(Statement statement, int document, StoryIndex story) => new(
        RecordId.Of(document, story, [.. statement.Content.Select(span => RecordId.Place(span))]),
        document,
        [.. statement.Content.Select(span => story.Record(new DocumentSpan(document, span)))],
        statement.Cue is { } cue ? story.Record(new DocumentSpan(document, cue)) : null,
        FixedWord.Of(statement.Kind),
        statement.Speaker is { } speaker ? SpeakerOf(speaker, document, story) : null,
        ChainRecords.Of(statement.Chain, document, story))
    {
        Negative = statement.Negative,
    };

    private static BriefSpeaker SpeakerOf(int mention, int document, StoryIndex story)
    {
        TextSpan span = story.Update.Documents[document].Parsed.Mentions[mention].Span;
        string words = story.Read(new DocumentSpan(document, span));
        return new BriefSpeaker(story.EntityOf(document, mention)?.Id, span.Start, span.End, words);
    }
}

using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Records;

/// <summary>The records of who and what is named.</summary>
internal static class EntityRecords
{
    public static IEnumerable<BriefEntity> Of(StoryIndex story) => story.Update.Entities.Select(entity => new BriefEntity(
        entity.Id,
        FixedWord.Of(entity.Type),
        entity.Name,
        entity.Country,
        entity.Aliases,
        [.. entity.Mentions.Select(mention => MentionOf(mention, story))],
        [.. entity.Merges.Select(merge => new BriefMerge(merge.Reason, merge.Score))]));

    private static BriefMention MentionOf(EntityMention mention, StoryIndex story)
    {
        string words = story.Read(new DocumentSpan(mention.Document, mention.Span));
        return new BriefMention(mention.Document, mention.Span.Start, mention.Span.End, words, FixedWord.Of(mention.Kind))
        {
            StandsFor = story.Update.Documents[mention.Document].Parsed.Mentions[mention.Mention].StandsFor is { } meant ? NameOf(meant, story) : null,
        };
    }

    /// <summary>The id of the entity of a country or body, or the code or name itself where the reports do not name it.</summary>
    private static string NameOf(string meant, StoryIndex story) =>
        story.Update.Entities.FirstOrDefault(entity => entity.Country == meant || entity.Name == meant)?.Id ?? meant;
}

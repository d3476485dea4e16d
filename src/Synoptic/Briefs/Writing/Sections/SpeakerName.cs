using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes who speaks: the canonical name, with the title that the same report prints before it.</summary>
internal sealed class SpeakerName(StoryIndex story)
{
    public void Write(int document, int? speaker, LineBuilder line)
    {
        if (speaker is not { } mention)
        {
            line.Words("speaker not shown");
            return;
        }

        DocumentSpan place = new(document, story.Update.Documents[document].Parsed.Mentions[mention].Span);
        if (story.EntityOf(document, mention) is { } entity)
        {
            line.Name(entity, place);
            WriteTitle(entity, document, mention, line);
        }
        else
        {
            line.Extract(place);
        }
    }

    private void WriteTitle(Entity entity, int document, int speaker, LineBuilder line)
    {
        Mention[] mentions = [.. entity.Mentions
            .Where(mention => mention.Document == document)
            .OrderByDescending(mention => mention.Mention == speaker)
            .Select(mention => story.Update.Documents[document].Parsed.Mentions[mention.Mention])];
        if (mentions.FirstOrDefault(mention => mention.Title is not null)?.Title is { } title)
        {
            line.Words(" (").Extract(new DocumentSpan(document, title)).Words(")");
        }
    }
}

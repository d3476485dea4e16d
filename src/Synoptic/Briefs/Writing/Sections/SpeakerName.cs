using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes who speaks: the canonical name, with the fullest title that the same report prints before it; "Mr." and the like are none.</summary>
internal sealed class SpeakerName(StoryIndex story)
{
    private static readonly FrozenSet<string> Honorifics = FrozenSet.ToFrozenSet(["Mr", "Mrs", "Ms", "Miss", "Mx", "Messrs", "Sir", "Madam", "Madame", "Mme", "Monsieur"], StringComparer.OrdinalIgnoreCase);

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
            WriteTitle(entity, document, line);
        }
        else
        {
            line.Extract(place);
        }
    }

    private void WriteTitle(Entity entity, int document, LineBuilder line)
    {
        ParsedDocument parsed = story.Update.Documents[document].Parsed;
        TextSpan[] titles =
        [
            .. entity.Mentions.Where(mention => mention.Document == document)
                .Select(mention => parsed.Mentions[mention.Mention])
                .Where(mention => mention.Title is { } title && !Honorifics.Contains(title.Read(story.Update.Documents[document].Text).TrimEnd('.')))
                .Select(mention => Whole(parsed, mention)),
        ];
        if (titles.OrderByDescending(title => title.Length).FirstOrDefault() is { Length: > 0 } longest)
        {
            line.Words(" (").Extract(new DocumentSpan(document, longest)).Words(")");
        }
    }

    /// <summary>A title with the words before it that say which: "<b>White House Press</b> Secretary", "<b>former</b> Governor".</summary>
    private static TextSpan Whole(ParsedDocument parsed, Mention mention)
    {
        ImmutableArray<Word> words = parsed.Words;
        int start = parsed.Sentences.First(sentence => sentence.Span.Contains(mention.Span)).Words.Start.Value;
        int first = Enumerable.Range(start, words.Length - start).First(word => words[word].Form.Span.End > mention.Title!.Value.Start);
        while (first > start && words[first - 1] is { Tags.Upos: "NOUN" or "PROPN" or "ADJ" or "CCONJ", Dependency: { Relation: "compound" or "amod" or "flat" or "nmod" or "cc" or "conj" } dependency }
            && start + dependency.Head - 1 is var head && head >= first && words[head].Form.Span.Start < mention.Span.End)
        {
            first--;
        }

        first += words[first].Tags.Upos is "CCONJ" ? 1 : 0;
        return TextSpan.Cover(words[first].Form.Span, mention.Title!.Value);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Briefs.Writing.Lines;
using Synoptic.Briefs.Writing.Story;
using Synoptic.Briefs.Writing.Tellings;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Writing.Sections;

/// <summary>Writes who speaks: the canonical name, with the fullest title that the same report prints before it, or else how it says beside the name who that is; "Mr." and the like are no titles.</summary>
internal sealed class SpeakerName(StoryIndex story)
{
    private static readonly FrozenSet<string> Honorifics = FrozenSet.ToFrozenSet(["Mr", "Mrs", "Ms", "Miss", "Mx", "Messrs", "Sir", "Madam", "Madame", "Mme", "Monsieur"], StringComparer.OrdinalIgnoreCase);

    /// <summary>In code units.</summary>
    private const int LongestDescription = 70;

    /// <summary>Writes who speaks.</summary>
    /// <param name="document">The report.</param>
    /// <param name="speaker">The mention of who speaks, or null.</param>
    /// <param name="line">The line.</param>
    /// <param name="isKnown">Whether the line before says who that is, so that the name is enough.</param>
    public void Write(int document, int? speaker, LineBuilder line, bool isKnown = false)
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
            if (!isKnown)
            {
                WriteTitle(entity, document, line);
            }
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
        TextSpan? told = titles.Length > 0 ? titles.MaxBy(title => title.Length)
            : entity.Mentions.Where(mention => mention.Document == document).Select(mention => BesideOf(document, parsed.Mentions[mention.Mention])).FirstOrDefault(beside => beside is not null);
        if (told is { Length: > 0 } words)
        {
            line.Words(" (").Extract(new DocumentSpan(document, words)).Words(")");
        }
    }

    /// <summary>"Paul Babaz, <b>president of the club</b>": what a report says beside a name of who bears it, without an article; null where that is long or no description.</summary>
    private TextSpan? BesideOf(int document, Mention mention)
    {
        if (mention.Kind is not MentionKind.Name)
        {
            return null;
        }

        DocumentSpan sentence = story.SentencesAround(new DocumentSpan(document, mention.Span));
        SentenceTree tree = new(story.WordsAt(sentence), 0);
        ImmutableArray<Word> words = tree.Words;
        return Enumerable.Range(0, words.Length)
            .Where(word => tree.Is(word, "appos") && words[word].Tags.Upos is "NOUN" && tree.HeadOf(word) is >= 0 and var head && mention.Span.Overlaps(words[head].Form.Span))
            .Select(tree.StretchOf).OfType<(int First, int Last)>()
            .Select(stretch => (First: Enumerable.Range(stretch.First, stretch.Last - stretch.First + 1).First(word => words[word].Tags.Upos is not ("DET" or "PUNCT")), stretch.Last))
            .Where(stretch => words[stretch.First].Tags.Upos is not "PRON")
            .Select(stretch => (TextSpan?)TextSpan.Cover(words[stretch.First].Form.Span, words[Math.Max(stretch.First, EndOf(tree, stretch.First, stretch.Last))].Form.Span))
            .FirstOrDefault(span => span!.Value.Length <= LongestDescription && IsRightBehind(document, mention.Span, span.Value));
    }

    /// <summary>The last word before a clause: "nurse from Zagreb <b>who was returning</b>".</summary>
    private static int EndOf(SentenceTree tree, int first, int last)
    {
        int clause = Enumerable.Range(first, last - first + 1).Where(word => tree.Is(word, "acl")).Select(word => tree.StretchOf(word)?.First ?? word).DefaultIfEmpty(last + 1).Min();
        return Enumerable.Range(first, clause - first).LastOrDefault(word => tree.Words[word].Tags.Upos is not "PUNCT", last);
    }

    private bool IsRightBehind(int document, TextSpan name, TextSpan words) => name.End <= words.Start
        && story.Read(new DocumentSpan(document, new TextSpan(name.End, words.Start))).Trim() is [',', ..] between && between[1..].Trim().ToUpperInvariant() is "" or "A" or "AN" or "THE";

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

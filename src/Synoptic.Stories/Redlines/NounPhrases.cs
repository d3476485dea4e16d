using Synoptic.Language.Model;

namespace Synoptic.Stories.Redlines;

/// <summary>Reads off the trees what the sentences of a text speak of: nouns with what belongs to them.</summary>
internal static class NounPhrases
{
    /// <summary>The phrases of a text, those within others too; times, and names of people, bodies and places, are none.</summary>
    public static IEnumerable<TextSpan> Of(AnnotatedDocument document)
    {
        TextSpan[] other =
        [
            .. document.Parsed.Times.Select(time => time.Span),
            .. document.Parsed.Quantities.Select(quantity => quantity.Span),
            .. document.Parsed.Mentions.Where(mention => mention.Kind is MentionKind.Name && mention.Type is not EntityType.Miscellaneous).Select(mention => mention.Span),
        ];
        return document.Parsed.Sentences
            .SelectMany(sentence => In([.. document.Parsed.WordsOf(sentence)]))
            .Where(phrase => !other.Any(span => span.Contains(phrase.Head)))
            .Select(phrase => phrase.Span);
    }

    private static IEnumerable<(TextSpan Head, TextSpan Span)> In(Word[] words) =>
        from head in Enumerable.Range(0, words.Length)
        where words[head].Tags.Upos is "NOUN" or "PROPN" && words[head].Dependency.Relation is not ("compound" or "flat" or "goeswith")
        where !words.Any(word => word.Dependency.Head == head + 1 && word.Tags.Upos is "PRON") // "its absence" tells of what it belongs to
        select (words[head].Form.Span, Cover(words, head, isTop: true));

    /// <summary>A word with its modifiers; below the top also with its prepositions.</summary>
    private static TextSpan Cover(Word[] words, int head, bool isTop)
    {
        TextSpan cover = words[head].Form.Span;
        for (int child = 0; child < words.Length; child++)
        {
            if (words[child].Dependency.Head == head + 1 && IsPart(words[child].Dependency.Relation, isTop))
            {
                cover = TextSpan.Cover(cover, Cover(words, child, isTop: false));
            }
        }

        return cover;
    }

    private static bool IsPart(string relation, bool isTop) => relation switch
    {
        "case" => !isTop,
        "det" or "amod" or "nummod" or "compound" or "flat" or "fixed" or "nmod" or "nmod:poss" => true,
        "advmod" or "obl" or "obj" => !isTop, // "the newly built bridge"
        _ => false,
    };
}

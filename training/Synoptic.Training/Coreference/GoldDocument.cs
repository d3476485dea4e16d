using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Treebanks;

namespace Synoptic.Training.Coreference;

/// <summary>A document of a treebank: its text and, for each entity of two mentions or more, where they stand.</summary>
/// <param name="Text">The text.</param>
/// <param name="Chains">The mentions of each entity, without punctuation and possessive endings at their ends.</param>
internal sealed record GoldDocument(string Text, ImmutableArray<ImmutableArray<TextSpan>> Chains)
{
    private const string DocumentStart = "# newdoc";

    /// <summary>The documents of a CoNLL-U file; a malformed sentence is an <see cref="InvalidDataException"/>.</summary>
    public static ImmutableArray<GoldDocument> Read(string path)
    {
        var documents = ImmutableArray.CreateBuilder<GoldDocument>();
        var sentences = ImmutableArray.CreateBuilder<ConlluSentence>();
        foreach (ConlluSentence sentence in Examples.TreebankExamples.Read(path))
        {
            bool isNew = sentence.Comments.Any(comment => comment.StartsWith(DocumentStart, StringComparison.Ordinal));
            if (isNew && sentences.Count > 0)
            {
                documents.Add(Of(sentences.DrainToImmutable()));
            }

            sentences.Add(sentence);
        }

        documents.Add(Of(sentences.DrainToImmutable()));
        return documents.DrainToImmutable();
    }

    private static GoldDocument Of(ImmutableArray<ConlluSentence> sentences)
    {
        PlacedText placed = RawText.Rebuild(sentences);
        var brackets = new EntityBrackets();
        ImmutableArray<(ConlluWord Word, TextSpan Span)> words = [.. placed.Sentences.SelectMany(WordsOf)];
        for (int word = 0; word < words.Length; word++)
        {
            brackets.Add(words[word].Word.Misc, word);
        }

        return new GoldDocument(
            placed.Text,
            [
                .. brackets.Mentions.GroupBy(mention => mention.Entity, StringComparer.Ordinal)
                    .Select(chain => chain.Select(mention => SpanOf(mention, words)).Distinct().ToImmutableArray())
                    .Where(chain => chain.Length > 1),
            ]);
    }

    private static TextSpan SpanOf(GoldMention mention, ImmutableArray<(ConlluWord Word, TextSpan Span)> words)
    {
        (int first, int last) = (mention.First, mention.Last);
        while (first < last && words[first].Word.Upos == "PUNCT")
        {
            first++;
        }

        while (first < last && (words[last].Word.Upos == "PUNCT" || words[last].Word.Xpos == "POS"))
        {
            last--;
        }

        return TextSpan.Cover(words[first].Span, words[last].Span);
    }

    private static IEnumerable<(ConlluWord Word, TextSpan Span)> WordsOf(PlacedSentence sentence)
    {
        for (int token = 0; token < sentence.Spans.Length; token++)
        {
            ConlluToken of = sentence.Sentence.Tokens[token];
            int start = sentence.Spans[token].Start;
            for (int word = of.FirstWord; word < of.FirstWord + of.WordCount; word++)
            {
                string form = sentence.Sentence.Words[word].Form;
                bool fits = start + form.Length <= sentence.Spans[token].End;
                yield return (sentence.Sentence.Words[word], fits ? new TextSpan(start, start + form.Length) : sentence.Spans[token]);
                start += fits ? form.Length : 0;
            }
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Language.Model;
using Synoptic.Language.Treebanks;

namespace Synoptic.Evaluation.Coreference;

/// <summary>Turns the lines of one document into its text, words and chains, and collects what is wrong with it.</summary>
internal sealed class CoreferenceDocumentParser(GoldLines lines, int idField)
{
    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string> Problems => _problems.ToImmutable();

    /// <summary>The document; null where it has a problem, or no words.</summary>
    public CoreferenceDocument? Parse()
    {
        ConlluReading reading = ConlluReader.Read(lines.Lines);
        foreach (ConlluFailure failure in reading.Failures)
        {
            Report(lines.FirstNumber + failure.Line - 1, failure.Reason);
        }

        if (!reading.Failures.IsEmpty || reading.Sentences.IsEmpty)
        {
            return null;
        }

        PlacedText text = RawText.Rebuild(reading.Sentences);
        GoldWords words = new([.. WordsOf(text)]);
        EntityBrackets brackets = ReadBrackets(reading.Sentences);
        return _problems.Count == 0 ? new CoreferenceDocument(lines.Name, text.Text, words, ChainsOf(brackets, words)) : null;
    }

    private EntityBrackets ReadBrackets(ImmutableArray<ConlluSentence> sentences)
    {
        ImmutableArray<int> numbers = lines.WordNumbers();
        EntityBrackets brackets = new(idField);
        int index = 0;
        foreach (ConlluWord word in sentences.SelectMany(sentence => sentence.Words))
        {
            if (brackets.Add(word.Misc, index) is { } problem)
            {
                Report(numbers[index], problem);
            }

            index++;
        }

        if (brackets.FirstOpen is { } open)
        {
            Report(numbers[open.Word], $"entity '{open.Entity}' is opened and never closed");
        }

        return brackets;
    }

    /// <summary>Of mentions with the same ends, the one that was closed first is counted.</summary>
    private static ImmutableArray<ImmutableArray<ScoredMention>> ChainsOf(EntityBrackets brackets, GoldWords words) =>
    [
        .. brackets.Mentions
            .Select(mention => (mention.Entity, Mention: words.Mention(mention.First, mention.Last)))
            .DistinctBy(mention => mention.Mention)
            .OrderBy(mention => mention.Mention.First).ThenBy(mention => mention.Mention.Last)
            .GroupBy(mention => mention.Entity, mention => mention.Mention, StringComparer.Ordinal)
            .Select(chain => chain.ToImmutableArray()),
    ];

    private static IEnumerable<GoldWord> WordsOf(PlacedText text)
    {
        int first = 0;
        foreach (PlacedSentence sentence in text.Sentences)
        {
            ImmutableArray<ConlluWord> words = sentence.Sentence.Words;
            foreach ((ConlluWord word, TextSpan span) in words.Zip(sentence.Sentence.Tokens.Zip(sentence.Spans).SelectMany(token => Place(token.First, token.Second, words))))
            {
                yield return new GoldWord(span, word.Head > 0 ? first + word.Head - 1 : -1, word.Upos, word.Xpos);
            }

            first += words.Length;
        }
    }

    /// <summary>Where the words of a token stand in it: one after the other where they spell it, else each in all of it.</summary>
    private static IEnumerable<TextSpan> Place(ConlluToken token, TextSpan span, ImmutableArray<ConlluWord> words)
    {
        ImmutableArray<string> forms = [.. words.AsSpan().Slice(token.FirstWord, token.WordCount).ToArray().Select(word => word.Form)];
        bool isSpelled = string.Concat(forms).Equals(token.Form, StringComparison.OrdinalIgnoreCase);
        int start = span.Start;
        foreach (string form in forms)
        {
            yield return isSpelled ? new TextSpan(start, start + form.Length) : span;
            start += form.Length;
        }
    }

    private void Report(int line, string reason) => _problems.Add(string.Create(
        CultureInfo.InvariantCulture, $"line {line}: {reason}; the document is left out. Mend the line."));
}

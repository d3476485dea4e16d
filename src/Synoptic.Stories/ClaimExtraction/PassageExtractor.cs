using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.ClaimExtraction;

/// <summary>
/// Takes the sentences that state something in the reporter's words: no titles, headings, captions without
/// a stop or fragments, and no quotations, which are compared by themselves.
/// </summary>
/// <param name="terms">What makes terms of words.</param>
/// <param name="fewest">The fewest words of a sentence.</param>
/// <param name="most">The most words of a sentence.</param>
internal sealed class PassageExtractor(SentenceTerms terms, int fewest = PassageExtractor.FewestWords, int most = int.MaxValue)
{
    /// <summary>Shorter sentences ("He did not.") say too little by themselves to be set beside others.</summary>
    public const int FewestWords = 6;

    private const double MostQuoted = 0.35;

    public IEnumerable<Passage> Extract(AnnotatedDocument document, int index)
    {
        for (int number = 0; number < document.Parsed.Sentences.Length; number++)
        {
            Sentence sentence = document.Parsed.Sentences[number];
            if (States(document, sentence))
            {
                TextSpan span = WithoutBullet(document.Text, sentence.Span);
                TermVector stems = terms.Of(document, sentence);
                yield return new Passage(
                    index,
                    number,
                    span,
                    stems,
                    AttributionLookup.ChainOf(document, span),
                    NamesIn(document, sentence),
                    Negation.StemsIn(document, sentence))
                {
                    Core = stems.Without(StemsBesideMainClause(document, sentence)),
                    Measures = [.. document.Parsed.Quantities.Where(quantity => quantity is { Unit: not null, Min: not null } && sentence.Span.Contains(quantity.Span))],
                };
            }
        }
    }

    private static FrozenSet<string> NamesIn(AnnotatedDocument document, Sentence sentence) => document.Parsed.Mentions
        .Where(mention => mention is { Kind: MentionKind.Name, Type: EntityType.Person or EntityType.Organization } && sentence.Span.Contains(mention.Span))
        .SelectMany(mention => SentenceTerms.Stems(document, mention.Title is { } title ? TextSpan.Cover(title, mention.Span) : mention.Span))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stems of the words that only clauses and phrases beside the main clause have.</summary>
    private static IEnumerable<string> StemsBesideMainClause(AnnotatedDocument document, Sentence sentence)
    {
        ImmutableArray<Word> words = [.. document.Parsed.WordsOf(sentence)];
        ILookup<bool, string> stems = Enumerable.Range(0, words.Length)
            .Select(word => (IsBeside: IsBeside(word), Stem: SentenceTerms.StemOf(document, words[word])))
            .Where(entry => entry.Stem is not null)
            .ToLookup(entry => entry.IsBeside, entry => entry.Stem!);
        return stems[true].Except(stems[false], StringComparer.Ordinal);

        bool IsBeside(int word)
        {
            for (int steps = 0; word >= 0 && word < words.Length && steps < words.Length; steps++)
            {
                if (words[word].Dependency.Relation is "advcl" or "acl" or "acl:relcl" or "advcl:relcl" or "appos" or "parataxis")
                {
                    return true;
                }

                word = words[word].Dependency.Head - 1;
            }

            return false;
        }
    }

    private bool States(AnnotatedDocument document, Sentence sentence)
    {
        bool title = document.Document.TitleSpan is { } span && span.Overlaps(sentence.Span);
        return !title
            && EndsAsSentence(sentence.Span.Slice(document.Text))
            && WordCount(document, sentence) is var count && count >= fewest && count <= most
            && AttributionLookup.QuotedShare(document, sentence.Span) < MostQuoted;
    }

    /// <summary>The sentence without the mark of a list item in front of it.</summary>
    private static TextSpan WithoutBullet(string text, TextSpan sentence)
    {
        ReadOnlySpan<char> bare = sentence.Slice(text).TrimStart("-–—•*· \t");
        return new TextSpan(sentence.End - bare.Length, sentence.End);
    }

    /// <summary>Whether words end with a stop: a heading between paragraphs does not.</summary>
    public static bool EndsAsSentence(ReadOnlySpan<char> sentence)
    {
        ReadOnlySpan<char> bare = sentence.TrimEnd("\"'”’»)]");
        return !bare.IsEmpty && bare[^1] is '.' or '!' or '?' or '…' or ',';
    }

    private static int WordCount(AnnotatedDocument document, Sentence sentence)
    {
        int count = 0;
        foreach (Word word in document.Parsed.WordsOf(sentence))
        {
            count += char.IsLetter(document.Text[word.Form.Span.Start]) ? 1 : 0;
        }

        return count;
    }
}

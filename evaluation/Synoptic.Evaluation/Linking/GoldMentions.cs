using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Linking;

/// <summary>Which mention of an annotated document a gold mention is, whose extent may be another.</summary>
/// <param name="document">The document.</param>
internal sealed class GoldMentions(AnnotatedDocument document)
{
    private readonly ParsedDocument _parsed = document.Parsed;

    /// <summary>
    /// The index of the mention at the word that the gold mention hangs on, or whose title that word is in ("Chief
    /// Executive"); of a relative pronoun, the mention that its clause modifies. Null for none, and for several joined
    /// by "and", which are not the first of them.
    /// </summary>
    public int? At(TextSpan span)
    {
        if (HeadOf(span) is not { } head || IsSeveral(head, span))
        {
            return null;
        }

        return MentionAt(_parsed.Words[head].Tags.Xpos is "WP" or "WDT" or "WP$" ? ModifiedBy(head) : head);
    }

    /// <summary>
    /// The first word whose head lies outside of the span; where several do, as the words of a name before a noun do, the last
    /// noun or pronoun of the first that follow each other.
    /// </summary>
    private int? HeadOf(TextSpan span)
    {
        int[] tops = [.. Enumerable.Range(0, _parsed.Words.Length).Where(word => _parsed.Words[word].Form.Span.Overlaps(span) && HangsOutside(word, span))];
        int first = Array.FindIndex(tops, IsNominal);
        if (first < 0)
        {
            return tops.Length > 0 ? tops[0] : null;
        }

        while (first + 1 < tops.Length && tops[first + 1] == tops[first] + 1 && IsNominal(tops[first + 1]))
        {
            first++;
        }

        return tops[first];
    }

    private bool IsNominal(int word) => _parsed.Words[word].Tags.Upos is "NOUN" or "PROPN" or "PRON" or "NUM";

    private bool HangsOutside(int word, TextSpan span) =>
        _parsed.Words[word].Dependency.Head is var head
        && (head == 0 || !_parsed.Words[SentenceOf(word).Words.Start.Value + head - 1].Form.Span.Overlaps(span));

    private int? MentionAt(int word)
    {
        TextSpan form = _parsed.Words[word].Form.Span;
        ImmutableArray<Mention> mentions = _parsed.Mentions;
        return First(mention => mentions[mention].Span.Overlaps(form))
            ?? First(mention => mentions[mention].Title is { } title && title.Overlaps(form));

        int? First(Func<int, bool> holds) => Enumerable.Range(0, mentions.Length).Where(holds).Select(mention => (int?)mention).FirstOrDefault();
    }

    private bool IsSeveral(int head, TextSpan span)
    {
        int start = SentenceOf(head).Words.Start.Value;
        return Enumerable.Range(head + 1, SentenceOf(head).Words.End.Value - head - 1).Any(word =>
            start + _parsed.Words[word].Dependency.Head - 1 == head
            && _parsed.Words[word].Dependency.Relation == "conj"
            && _parsed.Words[word].Form.Span.Overlaps(span));
    }

    /// <summary>The noun that the relative clause around a word modifies; the word itself where there is no such clause.</summary>
    private int ModifiedBy(int pronoun)
    {
        int start = SentenceOf(pronoun).Words.Start.Value;
        for (int word = pronoun; _parsed.Words[word].Dependency.Head is > 0 and int head; word = start + head - 1)
        {
            if (_parsed.Words[word].Dependency.Relation == "acl:relcl")
            {
                return start + head - 1;
            }
        }

        return pronoun;
    }

    private Sentence SentenceOf(int word) => _parsed.Sentences.First(sentence => sentence.Words.Start.Value <= word && word < sentence.Words.End.Value);
}

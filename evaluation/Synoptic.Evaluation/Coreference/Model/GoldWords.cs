using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>The words of a gold document, and the mentions that they make.</summary>
/// <param name="words">The words, in order.</param>
public sealed class GoldWords(ImmutableArray<GoldWord> words)
{
    /// <summary>
    /// The mention from word <paramref name="first"/> to word <paramref name="last"/>, trimmed: without punctuation at
    /// either end and without a possessive ending, as long as a word is left.
    /// </summary>
    public ScoredMention Mention(int first, int last)
    {
        while (first < last && words[first].Upos == "PUNCT")
        {
            first++;
        }

        while (first < last && (words[last].Upos == "PUNCT" || words[last].Xpos == "POS"))
        {
            last--;
        }

        return new ScoredMention(first, last, KindOf(first, last));
    }

    /// <summary>The mention of the words that a stretch of the text touches; null where it touches none.</summary>
    public ScoredMention? Mention(TextSpan span)
    {
        int first = FirstEndingAfter(span.Start);
        int last = FirstEndingAfter(span.End - 1);
        last = last < words.Length && words[last].Span.Start < span.End ? LastWithin(last, span.End) : last - 1;
        return first <= last ? Mention(first, last) : null;
    }

    /// <summary>By the head, the first word whose own head lies outside: a proper noun, a pronoun, or anything else.</summary>
    private MentionKind KindOf(int first, int last)
    {
        int head = first;
        while (head < last && words[head].Head >= first && words[head].Head <= last)
        {
            head++;
        }

        return words[head].Upos switch
        {
            "PROPN" => MentionKind.Name,
            "PRON" => MentionKind.Pronoun,
            _ => MentionKind.Nominal,
        };
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (words[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>Words that are not spelled by their token share its place.</summary>
    private int LastWithin(int word, int end)
    {
        while (word + 1 < words.Length && words[word + 1].Span.Start < end)
        {
            word++;
        }

        return word;
    }
}

using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Factualities;

/// <summary>The one word at which an event of several is read.</summary>
public static class EventWord
{
    /// <summary>The first word of the span whose head lies outside of it, or null where no word touches the span.</summary>
    /// <param name="parsed">The document.</param>
    /// <param name="span">The words of the event.</param>
    public static int? Of(ParsedDocument parsed, TextSpan span)
    {
        ImmutableArray<Word> words = parsed.Words;
        foreach (Sentence sentence in parsed.Sentences.Where(sentence => sentence.Span.Overlaps(span)))
        {
            (int start, int end) = (sentence.Words.Start.Value, sentence.Words.End.Value);
            for (int word = start; word < end; word++)
            {
                int head = words[word].Dependency.Head;
                if (words[word].Form.Span.Overlaps(span) && (head == 0 || !words[start + head - 1].Form.Span.Overlaps(span)))
                {
                    return word;
                }
            }
        }

        return null;
    }
}

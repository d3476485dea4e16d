using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Predicates;

/// <summary>Tells which span of a layer covers a word. The spans do not overlap and are in text order.</summary>
internal sealed class WordCover
{
    private readonly int[] _covers;

    public WordCover(ImmutableArray<Word> words, IEnumerable<TextSpan> spans)
    {
        _covers = new int[words.Length];
        int word = 0;
        int number = 0;
        foreach (TextSpan span in spans)
        {
            number++;
            while (word < words.Length && words[word].Form.Span.End <= span.Start)
            {
                word++;
            }

            for (; word < words.Length && words[word].Form.Span.Start < span.End; word++)
            {
                _covers[word] = number;
            }
        }
    }

    /// <summary>The index of the span that covers the word, or null.</summary>
    public int? At(int word) => _covers[word] is > 0 and int number ? number - 1 : null;
}

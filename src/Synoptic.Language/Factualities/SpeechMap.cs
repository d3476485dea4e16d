using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Factualities;

/// <summary>The innermost statement that each word is said in.</summary>
internal sealed class SpeechMap
{
    private readonly ImmutableArray<Statement> _statements;
    private readonly int[] _innermost;

    /// <summary>Maps the words of a document.</summary>
    public SpeechMap(ParsedDocument parsed, ImmutableArray<Statement> statements)
    {
        _statements = statements;
        _innermost = new int[parsed.Words.Length];
        foreach (int statement in Enumerable.Range(0, statements.Length).OrderByDescending(index => statements[index].Content.Sum(span => span.Length)))
        {
            foreach (TextSpan span in statements[statement].Content)
            {
                Mark(parsed.Words, span, statement + 1);
            }
        }
    }

    /// <summary>The innermost statement that a word is said in, or null where the report itself says it.</summary>
    public Statement? At(int word) => _innermost[word] is > 0 and int place ? _statements[place - 1] : null;

    private void Mark(ImmutableArray<Word> words, TextSpan span, int statement)
    {
        for (int word = FirstAt(words, span.Start); word < words.Length && words[word].Form.Span.End <= span.End; word++)
        {
            _innermost[word] = statement;
        }
    }

    private static int FirstAt(ImmutableArray<Word> words, int offset)
    {
        int low = 0;
        int high = words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Form.Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

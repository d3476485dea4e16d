using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>Tells in whose words a clause is told.</summary>
internal sealed class StatementMap
{
    private readonly SyntaxReading _syntax;
    private readonly int[] _statements;
    private readonly PredicateLayer _layer;

    public StatementMap(PredicateLayer layer)
    {
        _layer = layer;
        _syntax = layer.Syntax;
        _statements = new int[_syntax.Words.Length];
        for (int statement = 0; statement < layer.Document.Statements.Length; statement++)
        {
            Add(layer.Document.Statements[statement], statement + 1);
        }
    }

    /// <summary>The word for the speaker of whose statement the clause is the main one, or null.</summary>
    public int? SpeakerOf(int word)
    {
        int head = _syntax.Trees.HeadOf(word);
        bool isMain = head < 0 || _statements[head] != _statements[word] || _syntax.Relation(word) is "conj" or "parataxis";
        return isMain && _statements[word] is > 0 and int number && _layer.Document.Statements[number - 1] is { Negative: false } statement && SpanOf(statement) is { } span
            ? HeadOf(span)
            : null;
    }

    /// <summary>The words for the speaker, or for the one party of the first step.</summary>
    private TextSpan? SpanOf(Statement statement) =>
        statement.Speaker is { } speaker ? _layer.Document.Parsed.Mentions[speaker].Span
        : statement.Chain is [{ Parties: [{ Span: { Length: > 0 } span }] }, ..] ? span
        : null;

    /// <summary>The word of a span that hangs on no other word of it.</summary>
    private int? HeadOf(TextSpan span)
    {
        for (int word = FirstAt(span.Start, 0); word < _statements.Length && _syntax.Words[word].Form.Span.Start < span.End; word++)
        {
            int head = _syntax.Trees.HeadOf(word);
            if (head < 0 || !span.Contains(_syntax.Words[head].Form.Span))
            {
                return word;
            }
        }

        return null;
    }

    private void Add(Statement statement, int number)
    {
        int word = 0;
        foreach (TextSpan span in statement.Content)
        {
            word = FirstAt(span.Start, word);
            for (; word < _statements.Length && _syntax.Words[word].Form.Span.Start < span.End; word++)
            {
                _statements[word] = number;
            }
        }
    }

    private int FirstAt(int offset, int low)
    {
        int high = _statements.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _syntax.Words[middle].Form.Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

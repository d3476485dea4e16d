using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>Tells in whose words a clause is told.</summary>
internal sealed class StatementMap
{
    private readonly SyntaxReading _syntax;
    private readonly int[] _statements;
    private readonly Dictionary<int, int> _heads = [];
    private readonly PredicateLayer _layer;

    public StatementMap(PredicateLayer layer)
    {
        _layer = layer;
        _syntax = layer.Syntax;
        _statements = new int[_syntax.Words.Length];
        for (int word = _syntax.Words.Length - 1; word >= 0; word--)
        {
            if (layer.MentionAt(word) is { } mention)
            {
                _heads[mention] = word;
            }
        }

        for (int statement = 0; statement < layer.Document.Statements.Length; statement++)
        {
            Add(layer.Document.Statements[statement], statement + 1);
        }
    }

    /// <summary>A word of the mention of the speaker of whose statement the clause is the main one, or null.</summary>
    public int? SpeakerOf(int word)
    {
        int head = _syntax.Trees.HeadOf(word);
        bool isMain = head < 0 || _statements[head] != _statements[word] || _syntax.Relation(word) is "conj" or "parataxis";
        return isMain && _statements[word] is > 0 and int number && _layer.Document.Statements[number - 1] is { Negative: false, Speaker: { } speaker } && _heads.TryGetValue(speaker, out int named)
            ? named
            : null;
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

using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>The line of events that a report tells: those of its main clauses, in the order of the text.</summary>
internal sealed class Narrative
{
    private const int Most = 3;

    private readonly SyntaxReading _syntax;
    private readonly EventWords _events;
    private readonly ImmutableArray<(int Event, int Word, int Sentence)> _line;
    private readonly ImmutableArray<Token> _tokens;

    /// <summary>Follows the main clauses of a document.</summary>
    public Narrative(PredicateLayer layer, EventWords events)
    {
        _syntax = layer.Syntax;
        _events = events;
        _tokens = layer.Document.Parsed.Tokens;
        _line = [.. Line()];
    }

    /// <summary>The event that a clause goes on from: the one of the main clause before it, in its sentence or the sentence before; null without one.</summary>
    /// <param name="own">The event of the clause.</param>
    /// <param name="word">A word of the clause.</param>
    public int? Before(int own, int word) => PlaceBefore(own, word) is { } place ? _line[place].Event : null;

    /// <summary>The event that a clause goes on from, and those that the same sentence tells before it, the nearest first; no more than <see cref="Most"/>.</summary>
    /// <param name="own">The event of the clause.</param>
    /// <param name="word">A word of the clause.</param>
    public IEnumerable<int> AllBefore(int own, int word)
    {
        if (PlaceBefore(own, word) is not { } place)
        {
            yield break;
        }

        for (int i = place; i >= 0 && place - i < Most && _line[i].Sentence == _line[place].Sentence; i--)
        {
            if (_line[i].Event != own)
            {
                yield return _line[i].Event;
            }
        }
    }

    private int? PlaceBefore(int own, int word)
    {
        int clause = Math.Min(word, _events.Words[own]);
        int sentence = SentenceOf(word);
        int low = 0;
        int high = _line.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _line[middle].Word < clause ? (middle + 1, high) : (low, middle);
        }

        for (int i = low - 1; i >= 0 && sentence - _line[i].Sentence <= 1; i--)
        {
            if (_line[i].Event != own)
            {
                return i;
            }
        }

        return null;
    }

    private IEnumerable<(int Event, int Word, int Sentence)> Line()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if (IsMain(word) && _events.Within(word) is { } found)
            {
                yield return (_events.IsTyped(found) ? found : _events.At(_syntax.Child(word, "nsubj")) ?? found, word, SentenceOf(word)); // "the parade drew a crowd"
            }
        }
    }

    /// <summary>Whether a word heads a main clause or one that is joined to it.</summary>
    private bool IsMain(int word)
    {
        int first = word;
        while (_syntax.Relation(first) is "conj" or "parataxis")
        {
            first = _syntax.Trees.HeadOf(first);
        }

        return _syntax.Relation(first) is "root" && _syntax.Upos(word) is "VERB" or "NOUN" or "ADJ";
    }

    private int SentenceOf(int word) => _tokens[_syntax.Words[word].Form.Token].Sentence;
}

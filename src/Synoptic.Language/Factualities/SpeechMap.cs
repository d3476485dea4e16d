using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

namespace Synoptic.Language.Factualities;

/// <summary>The innermost statement that each word is said in, and what its cue makes of what is said.</summary>
internal sealed class SpeechMap
{
    private readonly ClauseTree _tree;
    private readonly ImmutableArray<Word> _words;
    private readonly ImmutableArray<Statement> _statements;
    private readonly int[] _innermost;

    /// <summary>Maps the words of a document.</summary>
    public SpeechMap(ClauseTree tree, ParsedDocument parsed, ImmutableArray<Statement> statements)
    {
        _tree = tree;
        _words = parsed.Words;
        _statements = statements;
        _innermost = new int[parsed.Words.Length];
        foreach (int statement in Enumerable.Range(0, statements.Length).OrderByDescending(index => statements[index].Content.Sum(span => span.Length)))
        {
            foreach (TextSpan span in statements[statement].Content)
            {
                Mark(span, statement + 1);
            }
        }
    }

    /// <summary>The innermost statement that a word is said in, or null where the report itself says it.</summary>
    public Statement? At(int word) => _innermost[word] is > 0 and int place ? _statements[place - 1] : null;

    /// <summary>The context of a word that heads a sentence or stands beside one: "it was the army, the rebels <b>alleged</b>".</summary>
    public Standing ContextOf(int word)
    {
        if (At(word) is not { Cue: { } cue })
        {
            return Standing.Fact;
        }

        return Told(cue) ?? Heard(At(word)!) ?? Standing.Fact;
    }

    /// <summary>What the words of a cue make of what they report.</summary>
    private Standing? Told(TextSpan cue)
    {
        for (int said = _words.FirstAfter(cue.Start); said < _words.Length && _words[said].Form.Span.End <= cue.End; said++)
        {
            char wordClass = _tree[said].Upos is "NOUN" ? 'n' : 'v';
            Effect? effect = CueLexicon.Shipped.Find(_tree.Lemma(said), wordClass, "finite");
            if (effect is Effect.Claims or Effect.Denies or Effect.Weakens)
            {
                return Standing.Fact.Under(effect.Value, said);
            }
        }

        return null;
    }

    /// <summary>What comes from nobody who could be asked: "according to <b>a rumour</b> in Vaduz".</summary>
    private Standing? Heard(Statement statement)
    {
        foreach (TextSpan source in statement.Chain.SelectMany(step => step.Parties).Select(party => party.Span))
        {
            for (int word = _words.FirstAfter(source.Start); word < _words.Length && _words[word].Form.Span.End <= source.End; word++)
            {
                if (_tree[word].Upos is "NOUN" && CueLexicon.Shipped.Find(_tree.Lemma(word), 'n', "finite") is Effect.Claims)
                {
                    return Standing.Fact.Under(Effect.Claims, word);
                }
            }
        }

        return null;
    }

    private void Mark(TextSpan span, int statement)
    {
        for (int word = _words.FirstAfter(span.Start); word < _words.Length && _words[word].Form.Span.End <= span.End; word++)
        {
            _innermost[word] = statement;
        }
    }
}

using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Language.Predicates;

/// <summary>
/// Reads predicates and their arguments off the trees: voice is undone, and the arguments that a predicate shares with
/// others by coordination, control, relative clauses, apposition and light verbs are made its own.
/// </summary>
public sealed class PredicateReader
{
    /// <summary>The predicates of a document; in time linear in its words.</summary>
    public PredicateLayer Read(AttributedDocument document)
    {
        var syntax = new SyntaxReading(document.Parsed);
        var table = new ArgumentTable(document.Parsed.Words.Length);
        var own = new OwnArguments(syntax, table);
        var shared = new SharedArguments(syntax, table);
        foreach (int word in HeadsFirst(syntax, document.Parsed.Sentences))
        {
            if (KindOf(syntax, word) is not null)
            {
                own.Add(word);
                shared.Add(word);
            }
        }

        shared.AddFromModifyingClauses(document.Parsed.Sentences);
        return new PredicateLayer(document, syntax, [.. Predicates(syntax, table)]);
    }

    private static IEnumerable<Predicate> Predicates(SyntaxReading syntax, ArgumentTable table)
    {
        for (int word = 0; word < syntax.Words.Length; word++)
        {
            if (KindOf(syntax, word) is { } kind)
            {
                yield return new Predicate(word, syntax.Lemma(word), kind, table.Arguments(word)) { Support = table.SupportOf(word) };
            }
        }
    }

    /// <summary>Every word after its head, so that what it shares is known when it is read.</summary>
    private static IEnumerable<int> HeadsFirst(SyntaxReading syntax, ImmutableArray<Sentence> sentences)
    {
        var waiting = new Stack<int>();
        foreach (Sentence sentence in sentences)
        {
            (int start, int end) = (sentence.Words.Start.Value, sentence.Words.End.Value);
            for (int word = end - 1; word >= start; word--)
            {
                if (syntax.Trees.HeadOf(word) < 0)
                {
                    waiting.Push(word);
                }
            }

            while (waiting.TryPop(out int word))
            {
                yield return word;
                for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
                {
                    waiting.Push(child);
                }
            }
        }
    }

    private static PredicateKind? KindOf(SyntaxReading syntax, int word) => syntax.Upos(word) switch
    {
        "VERB" => PredicateKind.Verb,
        "NOUN" => PredicateKind.Noun,
        "ADJ" => PredicateKind.Adjective,
        "ADV" or "PROPN" or "NUM" or "PRON" when syntax.Child(word, "cop") >= 0 => PredicateKind.Noun,
        _ => null,
    };
}

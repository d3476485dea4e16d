using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>Finds what speakers say should be: "the mayor said that the bridge must be built" is a demand of the mayor.</summary>
internal static class ModalStances
{
    public static IEnumerable<StanceCue> Find(PredicateLayer layer)
    {
        foreach (Statement statement in layer.Document.Statements.Where(statement => statement is { Negative: false, Speaker: not null }))
        {
            foreach (Predicate predicate in layer.Predicates.Where(predicate => IsRootOf(statement, predicate, layer)))
            {
                if (ModalOf(layer.Syntax, predicate.Word) && SpeakerOf(layer, statement) is { } speaker)
                {
                    bool isNegative = layer.Syntax.Child(predicate.Word, "advmod") is >= 0 and int adverb && layer.Syntax.Lemma(adverb) is "not" or "never";
                    yield return new StanceCue(predicate, isNegative ? Stance.Opposes : Stance.Demands, [speaker], [predicate.Word]) { Standing = speaker };
                }
            }
        }
    }

    /// <summary>Whether the predicate stands in the content and hangs on nothing of it but what it is joined to.</summary>
    private static bool IsRootOf(Statement statement, Predicate predicate, PredicateLayer layer)
    {
        TextSpan form = layer.Syntax.Words[predicate.Word].Form.Span;
        int head = layer.Syntax.Trees.HeadOf(predicate.Word);
        return statement.Content.Any(span => span.Contains(form))
            && (head < 0 || !statement.Content.Any(span => span.Contains(layer.Syntax.Words[head].Form.Span)) || layer.Syntax.Relation(predicate.Word) is "conj" or "parataxis");
    }

    private static bool ModalOf(SyntaxReading syntax, int word)
    {
        for (int child = syntax.Trees.FirstChildOf(word); child >= 0; child = syntax.Trees.NextSiblingOf(child))
        {
            if (syntax.Relation(child) is "aux" && syntax.Lemma(child) is "should" or "must" or "ought")
            {
                return true;
            }
        }

        return false;
    }

    private static int? SpeakerOf(PredicateLayer layer, Statement statement)
    {
        TextSpan span = layer.Document.Parsed.Mentions[statement.Speaker!.Value].Span;
        ImmutableArray<Word> words = layer.Syntax.Words;
        for (int word = words.Length - 1; word >= 0; word--)
        {
            if (span.Contains(words[word].Form.Span) && layer.MentionAt(word) == statement.Speaker)
            {
                return word;
            }
        }

        return null;
    }
}

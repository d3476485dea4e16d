using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Reads who goes before whom from the order in which a clause names them: "there walked the king, <b>then</b> his brothers, <b>then</b> the envoys".</summary>
internal sealed class SequenceReader(PredicateLayer layer, PatternLexicon lexicon, FactualityReader reality, RoleReader roles)
{
    private const string Type = "precedence";

    /// <summary>The class of verbs that tell of a place in an order.</summary>
    private const string Verbs = "place-verb";

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>A frame for each two that follow each other.</summary>
    public IEnumerable<Frame> Read()
    {
        foreach (Predicate predicate in layer.Predicates)
        {
            if (predicate.Kind is not PredicateKind.Verb || !lexicon.IsIn(Verbs, predicate.Lemma))
            {
                continue;
            }

            foreach (Argument first in predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject))
            {
                int before = first.Word;
                foreach (int next in NextAfter(first.Word))
                {
                    yield return FrameOf(predicate.Word, before, next);
                    before = next;
                }
            }
        }
    }

    private Frame FrameOf(int trigger, int first, int second) => new(
        Type,
        _syntax.Words[trigger].Form.Span,
        [new FrameRole("who", roles.Participant(first)), new FrameRole("before", roles.Participant(second))],
        reality.Read(trigger),
        null);

    private IEnumerable<int> NextAfter(int word)
    {
        for (int child = _syntax.Trees.FirstChildOf(word); child >= 0; child = _syntax.Trees.NextSiblingOf(child))
        {
            bool isNext = _syntax.Relation(child) is "conj" or "appos" && _syntax.Child(child, "advmod") is >= 0 and int adverb
                && layer.LemmaAt(adverb) is "then" or "next" or "finally" or "lastly" or "last";
            if (isNext)
            {
                yield return child;
            }
        }
    }
}

using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Orders what is done during a stay after its beginning and before its end, from sentence to sentence: "She came to Oslo on Monday. She saw Bo." "She saw Bo. She flew home."</summary>
internal sealed class StayOrder(PredicateLayer layer, EventWords events, Narrative narrative, StayTurns turns)
{
    private static readonly WordSet Pronouns = new("he she they it");

    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs, in text order of the second event.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int word = 0; word < _syntax.Words.Length; word++)
        {
            if (_syntax.Xpos(word) is not "VBD" || events.Within(word) is not { } own)
            {
                continue;
            }

            int main = MainOf(word);
            foreach (int earlier in main < 0 || !GoesOn(main) ? [] : narrative.AllBefore(events.Within(main) ?? own, main))
            {
                if (earlier != own && (turns.IsClosing(word) || (turns.IsMeanwhile(word) && turns.IsOpening(events.Words[earlier]))))
                {
                    yield return new EventOrder(earlier, OrderRelation.Before, own, _syntax.Words[word].Form.Span);
                }
            }
        }
    }

    /// <summary>The first of the joined verbs that a verb is one of, where it has no subject of its own; -1 where it heads no main clause.</summary>
    private int MainOf(int word)
    {
        while (_syntax.Relation(word) is "conj" && _syntax.Child(word, "nsubj") < 0)
        {
            word = _syntax.Trees.HeadOf(word);
        }

        return _syntax.Relation(word) is "root" or "parataxis" or "conj" ? word : SyntaxReading.None;
    }

    /// <summary>Whether the subject of a clause is a pronoun, by which it goes on from the one before.</summary>
    private bool GoesOn(int main) => _syntax.Child(main, "nsubj") is >= 0 and int subject && Pronouns.Contains(_syntax.Form(subject));
}

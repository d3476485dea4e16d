using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Orders what was done before what is still to be done by the clause that goes on from it: "She met Bo. They will meet again."</summary>
internal sealed class FutureOrder(PredicateLayer layer, ImmutableArray<EventMention> mentions, EventWords events, Narrative narrative)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs, in text order of the event that is to come.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int later = 0; later < mentions.Length; later++)
        {
            bool isToCome = mentions[later].Reality is { Factuality: Factuality.Planned, By: null } && events.Words[later] >= 0;
            int word = isToCome ? Clause(events.Words[later]) : SyntaxReading.None;
            if (isToCome && IsMain(word) && narrative.Before(later, word) is { } earlier && IsDone(earlier))
            {
                yield return new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[word].Form.Span);
            }
        }
    }

    /// <summary>The verb that carries a noun of action, or the word.</summary>
    private int Clause(int word) => layer.At(word)?.Support ?? word;

    private bool IsMain(int word) => _syntax.Relation(word) is "root" or "conj" or "parataxis" or "nsubj";

    private bool IsDone(int mention) =>
        mentions[mention].Reality.Factuality is Factuality.Asserted && events.Words[mention] is >= 0 and int word && _syntax.IsPast(Clause(word));
}

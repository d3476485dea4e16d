using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Orders what was done before what is still to be done by the clause that goes on from it: "She met Bo. They will meet again."</summary>
internal sealed class FutureOrder(PredicateLayer layer, ImmutableArray<EventMention> mentions, EventWords events, Narrative narrative)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    private static readonly WordSet Future = new("will shall wo 'll ’ll");

    /// <summary>The pairs, in text order of the event that is to come.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int later = 0; later < mentions.Length; later++)
        {
            if (mentions[later].Reality is not { Factuality: Factuality.Planned, By: null } || events.Words[later] < 0 || MainOf(events.Words[later]) is not { } word)
            {
                continue;
            }

            foreach (int earlier in narrative.AllBefore(later, word).Where(IsDone))
            {
                yield return new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[word].Form.Span);
            }
        }
    }

    /// <summary>The verb of the main clause that tells an event, where it stands in the future: "will meet", "are to meet", "are expected to meet"; or null.</summary>
    private int? MainOf(int mention)
    {
        int word = layer.At(mention)?.Support ?? mention;
        word = _syntax.Relation(word) is "nsubj" ? _syntax.Trees.HeadOf(word) : word;
        int above = _syntax.Relation(word) is "xcomp" ? _syntax.Trees.HeadOf(word) : SyntaxReading.None;
        bool isFuture = above >= 0 ? _syntax.Xpos(above) is "VBZ" or "VBP" || IsNow(above) : IsFuture(word);
        int main = above >= 0 ? above : word;
        return isFuture && _syntax.Relation(main) is "root" or "conj" or "parataxis" ? main : null;
    }

    private bool IsFuture(int word)
    {
        int copula = _syntax.Child(word, "cop");
        return copula >= 0
            ? _syntax.Marker(word, "mark") is "to" && _syntax.Child(word, "aux:pass") >= 0 // "is to be opened", not "the task is to open"
            : _syntax.Child(word, "aux") is >= 0 and int auxiliary && Future.Contains(_syntax.Form(auxiliary));
    }

    /// <summary>"Are expected", "is set".</summary>
    private bool IsNow(int word) => _syntax.Child(word, "aux") is >= 0 and int auxiliary && _syntax.Xpos(auxiliary) is "VBZ" or "VBP" && _syntax.Lemma(auxiliary) is "be";

    private bool IsDone(int mention)
    {
        int word = mentions[mention].Reality.Factuality is Factuality.Asserted ? events.Words[mention] : SyntaxReading.None;
        int clause = word < 0 ? word : layer.At(word)?.Support ?? word;
        return clause >= 0 && (_syntax.IsPast(clause) || (_syntax.Relation(clause) is "nsubj" && _syntax.IsPast(_syntax.Trees.HeadOf(clause))));
    }
}

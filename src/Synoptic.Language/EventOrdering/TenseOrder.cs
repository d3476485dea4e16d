using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventOrdering;

/// <summary>Orders an event in the past perfect before the event in the simple past that it looks back from: "She left. She had met Bo."</summary>
internal sealed class TenseOrder(PredicateLayer layer, ImmutableArray<EventMention> mentions, EventWords events, Narrative narrative)
{
    private readonly SyntaxReading _syntax = layer.Syntax;

    /// <summary>The pairs, in text order of the event in the past perfect.</summary>
    public IEnumerable<EventOrder> Find()
    {
        for (int earlier = 0; earlier < mentions.Length; earlier++)
        {
            int word = events.Words[earlier];
            if (word < 0 || PerfectOf(Clause(word)) is not { } auxiliary)
            {
                continue;
            }

            foreach (int later in Later(earlier, Clause(word)).Where(later => later != earlier && IsPast(events.Words[later])))
            {
                yield return new EventOrder(earlier, OrderRelation.Before, later, _syntax.Words[auxiliary].Form.Span);
            }
        }
    }

    /// <summary>The verb that carries a noun of action, or the word.</summary>
    private int Clause(int word) => layer.At(word)?.Support ?? word;

    /// <summary>"Had" of a past perfect, "having" of a perfect participle.</summary>
    private int? PerfectOf(int word)
    {
        int auxiliary = _syntax.Child(word, "aux");
        return _syntax.Xpos(word) == "VBN" && auxiliary >= 0 && _syntax.Xpos(auxiliary) is "VBD" or "VBG" && _syntax.Lemma(auxiliary) == "have" ? auxiliary : null;
    }

    /// <summary>The events that it may look back from: that of the clause above, of a main clause those of the main clauses before.</summary>
    private IEnumerable<int> Later(int earlier, int word) => _syntax.Relation(word) switch
    {
        "root" or "parataxis" => narrative.AllBefore(earlier, word),
        "ccomp" or "acl" => Above(word),
        "advcl" when _syntax.Xpos(_syntax.Child(word, "aux")) == "VBG" || IsWhen(word) => Above(word), // "having met Bo, she left"
        _ => [],
    };

    private IEnumerable<int> Above(int word) => events.Above(word) is { } found ? [found] : [];

    /// <summary>Whether an event is told in the simple past, or is the purpose of what is: "they <b>went</b> to meet Bo".</summary>
    private bool IsPast(int word)
    {
        int clause = word < 0 ? SyntaxReading.None : Clause(word);
        return clause >= 0 && (_syntax.IsPast(clause)
            || (_syntax.Relation(clause) is "advcl" or "xcomp" && _syntax.Marker(clause, "mark") is "to" && _syntax.IsPast(_syntax.Trees.HeadOf(clause)))
            || (_syntax.Relation(clause) is "nsubj" or "obj" && _syntax.IsPast(_syntax.Trees.HeadOf(clause))));
    }

    /// <summary>"<b>When</b> they had signed, they left".</summary>
    private bool IsWhen(int word) => _syntax.Child(word, "advmod") is >= 0 and int first
        && (_syntax.Lemma(first) == "when" || (first + 1 < word && _syntax.Lemma(first + 1) == "when" && _syntax.Trees.HeadOf(first + 1) == word));
}

using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.EventOrdering;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>
/// Tells which predicates are events: those that fit a pattern, and every other verb that tells something happening. States,
/// verbs that only carry a noun of action, cues of statements and verbs of trying, beginning and going on are none.
/// </summary>
internal sealed class EventFinder(PredicateLayer layer, CircumstanceReader circumstances, ImmutableArray<PatternMatch> matches)
{
    /// <summary>What a pattern is named whose words tell an event without a PLOVER type.</summary>
    private const string Untyped = "NONE";

    private const string Meeting = "CONSULT";

    private readonly HashSet<int> _supports = [.. matches.Select(match => match.Predicate.Support).OfType<int>()];

    /// <summary>The events in text order.</summary>
    public ImmutableArray<EventDraft> Find()
    {
        Dictionary<int, PatternMatch> byWord = [];
        foreach (PatternMatch match in matches)
        {
            byWord.TryAdd(match.Predicate.Word, match); // the strongest comes first
        }

        HashSet<int> cues = Cues();
        var drafts = ImmutableArray.CreateBuilder<EventDraft>();
        foreach (Predicate predicate in layer.Predicates)
        {
            if (IsPartOfName(predicate))
            {
                continue;
            }

            if (byWord.TryGetValue(predicate.Word, out PatternMatch? match))
            {
                drafts.Add(new EventDraft(predicate, match, match.Pattern.Name == Untyped ? null : match.Pattern.Name));
            }
            else if (predicate.Kind is PredicateKind.Verb && !cues.Contains(predicate.Word) && !IsCarrier(predicate) && !IsPlain(predicate))
            {
                drafts.Add(new EventDraft(predicate, null, null));
            }
        }

        return [.. WithoutEchoes(Carried(drafts.ToImmutable()))];
    }

    /// <summary>Whether a verb tells nothing that the noun which it carries, or its complement, does not tell.</summary>
    private bool IsCarrier(Predicate predicate) => _supports.Contains(predicate.Word);

    /// <summary>Whether a verb tells a state or only leads to another; of some only where nothing says when they happened.</summary>
    private bool IsPlain(Predicate predicate) => PlainVerbs.Contains(predicate.Lemma)
        && !(PlainVerbs.IsDeed(predicate.Lemma)
            && !predicate.Arguments.Any(argument => argument.Function is ArgumentFunction.Complement)
            && (circumstances.TimeOf(predicate) is not null || IsOrdered(predicate)));

    /// <summary>Whether words of order tell when: "the will <b>was read</b> after the funeral", "they <b>had gone</b>".</summary>
    private bool IsOrdered(Predicate predicate) =>
        (layer.Syntax.Child(predicate.Word, "aux") is >= 0 and int auxiliary && layer.Syntax.Xpos(auxiliary) is "VBD" && layer.Syntax.Lemma(auxiliary) is "have")
        || predicate.Arguments.Any(argument => argument is { Function: ArgumentFunction.Oblique or ArgumentFunction.Adverbial, Marker: { } marker } && Connectives.Find(marker, "clause") is not null);

    /// <summary>Whether a noun only tells of which kind another is: "<b>attack</b> helicopters", "<b>peace</b> talks".</summary>
    private bool IsPartOfName(Predicate predicate) =>
        predicate.Kind is PredicateKind.Noun && layer.Syntax.Relation(predicate.Word).SequenceEqual("compound");

    /// <summary>Of a verb and the noun of action that is its object, which tell the same, the noun is the event: "held <b>talks</b>".</summary>
    private static ImmutableArray<EventDraft> Carried(ImmutableArray<EventDraft> drafts)
    {
        Dictionary<int, EventDraft> carriers = [];
        HashSet<int> nouns = [.. drafts.Where(draft => draft.Type is not null && draft.Predicate.Kind is PredicateKind.Noun).Select(draft => draft.Predicate.Word)];
        foreach (EventDraft verb in drafts.Where(draft => draft.Type is not null && draft.Predicate.Kind is PredicateKind.Verb))
        {
            foreach (Argument argument in verb.Predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Object && nouns.Contains(argument.Word)))
            {
                carriers.TryAdd(argument.Word, verb);
            }
        }

        HashSet<EventDraft> dropped = [];
        ImmutableArray<EventDraft> carried =
        [
            .. drafts.Select(draft => carriers.GetValueOrDefault(draft.Predicate.Word) is { } verb && verb.Type == draft.Type && dropped.Add(verb)
                ? draft with { Carrier = verb }
                : draft),
        ];
        return [.. carried.Where(draft => !dropped.Contains(draft))];
    }

    /// <summary>Without the nouns that say no more than the verb on which they hang: "received him in <b>audience</b>", "sat down for a <b>conversation</b>".</summary>
    private IEnumerable<EventDraft> WithoutEchoes(ImmutableArray<EventDraft> drafts)
    {
        HashSet<int> meetings = [.. drafts.Where(draft => draft is { Type: Meeting, Predicate.Kind: PredicateKind.Verb }).Select(draft => draft.Predicate.Word)];
        return drafts.Where(draft => !(draft is { Type: Meeting, Predicate: { Kind: PredicateKind.Noun, Support: null } noun } && IsEcho(noun.Word) && meetings.Contains(layer.Syntax.Trees.HeadOf(noun.Word))));
    }

    private bool IsEcho(int noun) => layer.Syntax.Relation(noun) is "obl" && layer.Syntax.Marker(noun, "case") is "in" or "for" or "at" or "to" or "during"
        && !layer.Syntax.Trees.ChildrenOf(noun).Any(child => layer.Syntax.Relation(child) is "nmod" && layer.Syntax.Marker(child, "case") is "with" or "between" or "of" or "among");

    /// <summary>The cues of statements that are words of saying; others may lead a statement and tell an event, too: "they <b>laid</b> roses".</summary>
    private HashSet<int> Cues()
    {
        TextSpan[] spans = [.. layer.Document.Statements.Select(statement => statement.Cue).OfType<TextSpan>().Order()];
        var cover = new WordCover(layer.Document.Parsed.Words, spans.Distinct());
        return [.. Enumerable.Range(0, layer.Document.Parsed.Words.Length).Where(word => cover.At(word) is not null && AttributionLexicon.IsCue(layer.Syntax.Lemma(word)))];
    }
}

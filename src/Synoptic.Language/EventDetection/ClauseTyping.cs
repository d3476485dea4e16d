using System.Collections.Immutable;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>
/// Gives events the type that the PLOVER codebook gives them in their clause: cooperation that is still to come is AGREE,
/// that is refused REJECT; hostility that is still to come is THREATEN; an act that another act is about ("refused to
/// meet") is coded with that one alone.
/// </summary>
internal sealed class ClauseTyping
{
    private readonly PredicateLayer _layer;
    private readonly MoodReader _moods;
    private readonly ImmutableArray<EventDraft> _drafts;
    private readonly Dictionary<int, EventDraft> _byWord;

    public ClauseTyping(PredicateLayer layer, ImmutableArray<EventDraft> drafts)
    {
        _layer = layer;
        _moods = new MoodReader(layer.Syntax);
        _drafts = drafts;
        _byWord = drafts.ToDictionary(draft => draft.Predicate.Word);
    }

    /// <summary>The same events with their types, in the same order.</summary>
    public ImmutableArray<EventDraft> Apply()
    {
        HashSet<int> told = [];
        return [.. _drafts.Select(draft => Inner(Typed(draft), told)).ToArray().Select(draft => told.Contains(draft.Predicate.Word) ? Absorbed(draft) : draft)];
    }

    private EventDraft Typed(EventDraft draft) =>
        draft.Type is { } type ? draft with { Type = TypeRules.InMood(type, _moods.Of(draft.Predicate)) } : draft;

    /// <summary>Notes what the event is about, where the act alone is coded.</summary>
    private EventDraft Inner(EventDraft draft, HashSet<int> told)
    {
        if (draft.Type is null || !TypeRules.TellsOfAnother(draft.Type))
        {
            return draft;
        }

        EventDraft? about = null;
        foreach (Argument argument in draft.Predicate.Arguments)
        {
            bool isContent = argument.Function is ArgumentFunction.Complement
                || (argument.Function is ArgumentFunction.Object && _layer.At(argument.Word)?.Kind is PredicateKind.Noun);
            if (isContent && _byWord.TryGetValue(argument.Word, out EventDraft? content))
            {
                about ??= content;
                told.Add(argument.Word);
            }
        }

        return draft with { About = about };
    }

    private static EventDraft Absorbed(EventDraft draft) => draft with { Type = TypeRules.WhenTold(draft.Type) };
}

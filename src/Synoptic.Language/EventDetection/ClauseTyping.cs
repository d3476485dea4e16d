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
        ImmutableArray<EventDraft> typed = [.. _drafts.Select(Typed)];
        HashSet<int> told = [];
        HashSet<int> refused = [];
        foreach (EventDraft draft in typed)
        {
            if (draft.Type is { } type && TypeRules.TellsOfAnother(type))
            {
                AddContents(draft.Predicate, type is "REJECT" ? refused : told);
            }
        }

        return [.. typed.Select(draft => IsToldOnly(draft, told, refused) ? draft with { Type = TypeRules.WhenTold(draft.Type) } : draft)];
    }

    /// <summary>Whether an act is coded only with the one that is about it; a meeting that somebody calls off is told as one that was not held.</summary>
    private static bool IsToldOnly(EventDraft draft, HashSet<int> told, HashSet<int> refused) => told.Contains(draft.Predicate.Word)
        || (refused.Contains(draft.Predicate.Word) && !(draft.Type is "CONSULT" && draft.Predicate.Kind is PredicateKind.Noun));

    private EventDraft Typed(EventDraft draft)
    {
        ClauseMood mood = _moods.Of(draft.MoodWord);
        if (mood.IsObliged && Demander(draft.Predicate) is { } demander)
        {
            return draft with { Type = "REQUEST", Demander = demander };
        }

        return draft.Type is null
            ? draft
            : draft with { Type = TypeRules.InMood(draft.Type, mood), About = Contents(draft.Predicate).Select(word => _byWord.GetValueOrDefault(word)).FirstOrDefault(found => found is not null) };
    }

    private void AddContents(Predicate predicate, HashSet<int> told)
    {
        foreach (int word in Contents(predicate))
        {
            if (told.Add(word) && _layer.At(word) is { } content)
            {
                AddContents(content, told);
            }
        }
    }

    /// <summary>What an act is about: its complement and purpose, and the nouns of action that are its object.</summary>
    private IEnumerable<int> Contents(Predicate predicate) => predicate.Arguments
        .Where(argument => argument.Function switch
        {
            ArgumentFunction.Complement => true,
            ArgumentFunction.Adverbial => argument.Marker == "to",
            ArgumentFunction.Object => _layer.At(argument.Word)?.Kind is PredicateKind.Noun,
            _ => false,
        })
        .Select(argument => argument.Word);

    /// <summary>Who says that somebody else must do something, or null.</summary>
    private int? Demander(Predicate predicate)
    {
        int said = _layer.Syntax.Trees.HeadOf(predicate.Word);
        if (said < 0 || !(_layer.Syntax.Relation(predicate.Word) is "ccomp" or "parataxis") || _layer.At(said) is not { } saying)
        {
            return null;
        }

        bool hasOther = predicate.Arguments.Any(argument => IsParty(argument) && _layer.Syntax.Upos(argument.Word) is not "PRON");
        return hasOther ? saying.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => (int?)argument.Word).FirstOrDefault() : null;
    }

    private static bool IsParty(Argument argument) => argument.Function is ArgumentFunction.Subject or ArgumentFunction.Object;
}

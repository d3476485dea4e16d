using System.Collections.Immutable;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>
/// Finds what happens: the predicates that a lexicon of patterns or their nature makes events, with the PLOVER type that
/// the codebook gives them in their clause, their parties, time, place and factuality. Immutable and thread-safe.
/// </summary>
public sealed class EventDetector
{
    private const string Folder = "events/";

    private readonly PatternMatcher _matcher;

    /// <summary>Makes a detector with the shipped lexicon.</summary>
    public EventDetector()
        : this(PatternLexicon.Shipped(Folder))
    {
    }

    /// <summary>Makes a detector with the <c>event</c> lines of a lexicon.</summary>
    public EventDetector(PatternLexicon lexicon) => _matcher = new PatternMatcher(lexicon);

    /// <summary>The events of a document, ordered by trigger.</summary>
    /// <param name="layer">Its predicates.</param>
    /// <param name="factuality">Whether they happened.</param>
    public ImmutableArray<EventMention> Detect(PredicateLayer layer, FactualityReader factuality)
    {
        var circumstances = new CircumstanceReader(layer);
        ImmutableArray<EventDraft> drafts = new EventFinder(layer, circumstances, _matcher.Match(layer, PatternKind.Event)).Find();
        ImmutableArray<EventDraft> typed = new ClauseTyping(layer, drafts).Apply();
        var parties = new PartyReader(layer, circumstances, factuality.Participants);
        var occasions = new SecondOccasions(layer, factuality.Participants);
        return [.. typed.SelectMany(draft => occasions.Split(parties.Complete(draft, factuality.Read(draft.Predicate.Word)), draft.Predicate.Word))];
    }
}

using System.Collections.Immutable;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>Finds who wants what: what actors support, oppose, demand, reject, accept, or have not decided.</summary>
public sealed class PositionFinder
{
    private readonly PatternMatcher _matcher;

    /// <summary>Makes a finder with the lexicon that is shipped.</summary>
    public PositionFinder()
        : this(PatternLexicon.Shipped("positions/"))
    {
    }

    /// <summary>Makes a finder with the <c>position</c> lines of a lexicon.</summary>
    public PositionFinder(PatternLexicon lexicon) => _matcher = new PatternMatcher(lexicon);

    /// <summary>The positions that a document tells, by their evidence.</summary>
    /// <param name="layer">Its predicates.</param>
    /// <param name="factuality">How far they are facts.</param>
    public ImmutableArray<Position> Find(PredicateLayer layer, FactualityReader factuality)
    {
        PositionReader reader = new(layer, factuality);
        IEnumerable<StanceCue> cues = _matcher.Match(layer, PatternKind.Position).Select(StanceCue.Of)
            .Concat(PrepositionalStances.Find(layer))
            .Concat(ModalStances.Find(layer))
            .OrderBy(cue => cue.Predicate.Word);
        return [.. cues.SelectMany(reader.Read).DistinctBy(position => (position.Actor.Span, position.Issue, position.Stance))];
    }
}

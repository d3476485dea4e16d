using System.Collections.Immutable;
using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Positions;

/// <summary>Finds who wants what: what actors support, oppose, demand, reject, accept, or have not decided.</summary>
public sealed class PositionFinder
{
    private readonly PatternLexicon _lexicon;
    private readonly PatternMatcher _matcher;

    /// <summary>Makes a finder with the lexicon that is shipped.</summary>
    public PositionFinder()
        : this(PatternLexicon.Shipped("positions/"))
    {
    }

    /// <summary>Makes a finder with the <c>position</c> lines of a lexicon.</summary>
    public PositionFinder(PatternLexicon lexicon)
    {
        _lexicon = lexicon;
        _matcher = new PatternMatcher(lexicon);
    }

    /// <summary>The positions that a document tells, by their evidence.</summary>
    /// <param name="layer">Its predicates.</param>
    /// <param name="factuality">How far they are facts.</param>
    public ImmutableArray<Position> Find(PredicateLayer layer, FactualityReader factuality)
    {
        PositionReader reader = new(layer, factuality);
        ImmutableArray<Position> named = [.. CuesOf(layer, factuality).SelectMany(reader.Read)];
        IEnumerable<Position> implied = new ModalStances(layer, _lexicon).Find().SelectMany(reader.Read)
            .Where(position => !named.Any(other => other.Issue.Overlaps(position.Issue)));
        return
        [
            .. named.Concat(implied)
                .DistinctBy(position => (position.Actor.Span, position.Issue, position.Evidence))
                .DistinctBy(position => (position.Actor.Span, position.Issue, position.Stance))
                .OrderBy(position => position.Evidence),
        ];
    }

    /// <summary>What words tell of, and what is left out after them, in text order.</summary>
    private IEnumerable<StanceCue> CuesOf(PredicateLayer layer, FactualityReader factuality)
    {
        StanceCue[] told = [.. _matcher.Match(layer, PatternKind.Position).Select(StanceCue.Of).Concat(PrepositionalStances.Find(layer)).OrderBy(cue => cue.Predicate.Word)];
        StanceCue[] gapped = [.. new GappedStances(layer, new ReferentReader(layer, factuality.Participants)).Find(told)];
        IEnumerable<StanceCue> full = told.Select(cue => cue with { Issues = cue.Issues.RemoveAll(issue => gapped.Any(gap => gap.Actors.Contains(issue))) });
        return full.Concat(gapped).Concat(new ElidedStances(layer, _lexicon).Find(told)).OrderBy(cue => cue.Predicate.Word);
    }
}

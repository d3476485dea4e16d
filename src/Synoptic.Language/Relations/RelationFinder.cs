using System.Collections.Immutable;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Relations;

/// <summary>Finds what holds between whom: kin, offices, membership, alliances, guests, mediation, supplies, dependence, sanctions, control.</summary>
public sealed class RelationFinder
{
    private readonly PatternLexicon _lexicon;
    private readonly PatternMatcher _matcher;

    /// <summary>Makes a finder with the lexicon that is shipped.</summary>
    public RelationFinder()
        : this(PatternLexicon.Shipped("relations/"))
    {
    }

    /// <summary>Makes a finder with the <c>relation</c> lines of a lexicon and its classes <c>kin</c>, <c>office</c>, <c>post</c>, <c>grouping</c> and <c>bench</c>.</summary>
    public RelationFinder(PatternLexicon lexicon)
    {
        _lexicon = lexicon;
        _matcher = new PatternMatcher(lexicon);
    }

    /// <summary>The relations that a document tells as facts or by somebody's account, by their evidence.</summary>
    /// <param name="layer">Its predicates.</param>
    /// <param name="factuality">How far they are facts.</param>
    public ImmutableArray<Relation> Find(PredicateLayer layer, FactualityReader factuality)
    {
        TieReader ties = new(layer, factuality);
        PeopleReader people = new(layer, factuality, _lexicon);
        IEnumerable<Relation> found = people.Read()
            .Concat(_matcher.Match(layer, PatternKind.Relation).SelectMany(ties.Read))
            .Concat(new GroupReader(layer, factuality, _lexicon).Read())
            .Concat(new NeedReader(layer, factuality).Read());
        return
        [
            .. found.Where(relation => relation.Reality.Factuality is Factuality.Asserted or Factuality.Alleged)
                .Select(WithoutOwnAccount)
                .OrderBy(relation => relation.Evidence)
                .DistinctBy(relation => (relation.Type, relation.From.Span, relation.To?.Span, relation.Role, relation.For)),
        ];
    }

    /// <summary>Who is on one side of a tie by deed gives no account of it: "France and Russia concluded an alliance".</summary>
    private static Relation WithoutOwnAccount(Relation relation) => relation.Reality.By is { } by && (by.Span == relation.From.Span || by.Span == relation.To?.Span)
        ? relation with { Reality = relation.Reality with { By = null } }
        : relation;
}

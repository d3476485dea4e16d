using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Relations;

/// <summary>Finds who is in a group by where they are: "it has been in the league since 1979", "she is on the council".</summary>
internal sealed class GroupReader(PredicateLayer layer, FactualityReader factuality, PatternLexicon lexicon)
{
    private readonly ReferentReader _referents = new(layer, factuality.Participants);
    private readonly PeriodReader _periods = new(layer);

    public IEnumerable<Relation> Read()
    {
        foreach (Predicate predicate in layer.Predicates.Where(IsGroup))
        {
            foreach (Argument subject in predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject))
            {
                if (Relate(subject.Word, predicate) is { } relation)
                {
                    yield return relation;
                }
            }
        }
    }

    private bool IsGroup(Predicate predicate) => layer.Syntax.Child(predicate.Word, "cop") >= 0 && layer.Syntax.Marker(predicate.Word, "case") switch
    {
        "in" or "part of" or "within" or "inside" => lexicon.IsIn("grouping", predicate.Lemma),
        "on" => lexicon.IsIn("bench", predicate.Lemma),
        _ => false,
    };

    private Relation? Relate(int from, Predicate predicate) =>
        _referents.IsActor(from) && _referents.Read(from) is { } member && _referents.Read(predicate.Word) is { } group
            ? new Relation(member, group, RelationType.MemberOf, layer.Syntax.Words[predicate.Word].Form.Span, factuality.Read(predicate.Word))
            {
                Since = _periods.SinceOf(predicate),
                Until = _periods.UntilOf(predicate),
            }
            : null;
}

using Synoptic.Language.Actors;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Relations;

/// <summary>Finds who is in a group and who are one another's allies: "it has been in the league since 1979", "A and B are allies".</summary>
internal sealed class GroupReader(PredicateLayer layer, FactualityReader factuality, PatternLexicon lexicon)
{
    private readonly ReferentReader _referents = new(layer, factuality.Participants);
    private readonly PeriodReader _periods = new(layer);

    public IEnumerable<Relation> Read()
    {
        foreach (Predicate predicate in layer.Predicates)
        {
            int[] subjects = [.. predicate.Arguments.Where(argument => argument.Function is ArgumentFunction.Subject).Select(argument => argument.Word)];
            bool isMember = lexicon.IsIn("grouping", predicate.Lemma) && layer.Syntax.Child(predicate.Word, "cop") >= 0
                && layer.Syntax.Marker(predicate.Word, "case") is "in" or "part of";
            bool areAllies = predicate.Lemma is "ally" or "alliance" or "entente" && predicate.Kind is PredicateKind.Noun && subjects.Length == 2;
            IEnumerable<Relation?> found = isMember ? subjects.Select(subject => Relate(subject, predicate.Word, RelationType.MemberOf, predicate))
                : areAllies ? [Relate(subjects[0], subjects[1], RelationType.AllyOf, predicate)]
                : [];
            foreach (Relation relation in found.OfType<Relation>())
            {
                yield return relation;
            }
        }
    }

    private Relation? Relate(int from, int to, RelationType type, Predicate predicate) =>
        _referents.IsActor(from) && _referents.Read(from) is { } first && _referents.Read(to) is { } second
            ? new Relation(first, second, type, layer.Syntax.Words[predicate.Word].Form.Span, factuality.Read(predicate.Word))
            {
                Since = _periods.SinceOf(predicate),
                Until = _periods.UntilOf(predicate),
            }
            : null;
}

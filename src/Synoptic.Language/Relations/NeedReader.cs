using Synoptic.Language.Actors;
using Synoptic.Language.Data;
using Synoptic.Language.Factualities;
using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Relations;

/// <summary>Finds who needs whom by what cannot be done without them: "without the bank's advances the king could not pay his clerks".</summary>
internal sealed class NeedReader(PredicateLayer layer, FactualityReader factuality)
{
    private static readonly WordSet Modals = new("can ca could would 'd");

    private readonly ReferentReader _referents = new(layer, factuality.Participants);

    public IEnumerable<Relation> Read() =>
        from predicate in layer.Predicates
        where predicate.Kind is PredicateKind.Verb
        from without in predicate.Arguments
        where without is { Function: ArgumentFunction.Oblique, Marker: "without" or "but for" } && layer.TimeAt(without.Word) is null
            && IsModal(predicate.Word) && factuality.Read(predicate.Word).Factuality is Factuality.Denied
        from subject in predicate.Arguments
        where subject.Function is ArgumentFunction.Subject
        select Relate(predicate, subject.Word, without.Word) into relation
        where relation is not null
        select relation;

    private bool IsModal(int verb) => layer.Syntax.Child(verb, "aux") is >= 0 and int modal && Modals.Contains(layer.Syntax.Form(modal));

    private Relation? Relate(Predicate predicate, int subject, int thing)
    {
        int giver = GiverOf(thing);
        return giver >= 0 && _referents.IsActor(subject) && !_referents.AreSame(subject, giver)
            && _referents.Read(subject) is { } from && _referents.Read(giver) is { } to
            ? new Relation(from, to, RelationType.DependsOn, layer.Syntax.Words[predicate.Word].Form.Span, factuality.Read(predicate.Word) with { Factuality = Factuality.Asserted })
            {
                For = giver == thing ? null : _referents.ReadPhrase(thing, giver),
            }
            : null;
    }

    /// <summary>The thing itself where it is somebody, or whose it is or from whom; or -1.</summary>
    private int GiverOf(int thing)
    {
        if (IsSomebody(thing))
        {
            return thing;
        }

        foreach (Argument argument in layer.ArgumentsOf(thing))
        {
            bool isOwner = argument.Function is ArgumentFunction.Possessor or ArgumentFunction.Modifier or ArgumentFunction.Subject || argument.Marker is "of" or "from";
            if (isOwner && IsSomebody(argument.Word))
            {
                return argument.Word;
            }
        }

        return SyntaxReading.None;
    }

    private bool IsSomebody(int word) => layer.MentionAt(word) is not null && _referents.IsActor(word);
}

using Synoptic.Language.Predicates;

namespace Synoptic.Language.Relations;

/// <summary>Reads since when and until when something holds.</summary>
internal sealed class PeriodReader(PredicateLayer layer)
{
    private readonly CircumstanceReader _circumstances = new(layer);

    /// <summary>The time expression (index) after "since", or null.</summary>
    public int? SinceOf(Predicate predicate) => After(predicate, "since") ?? Above(predicate, "since");

    /// <summary>The time expression (index) after "until", or null.</summary>
    public int? UntilOf(Predicate predicate) => After(predicate, "until") ?? After(predicate, "till") ?? Above(predicate, "until") ?? EndOf(predicate);

    /// <summary>When, as for any predicate.</summary>
    public int? TimeOf(Predicate predicate) => _circumstances.TimeOf(predicate);

    /// <summary>Of "has served as dean since 2011", what stands at the verb.</summary>
    private int? Above(Predicate predicate, string marker) => VerbOf(predicate) is { } verb ? After(verb, marker) : null;

    /// <summary>When somebody left it: "stepped down as governor in 2004".</summary>
    private int? EndOf(Predicate predicate) => VerbOf(predicate) is { Lemma: "step down" or "resign" or "retire" or "stand down" or "quit" } verb ? TimeOf(verb) : null;

    private Predicate? VerbOf(Predicate predicate) =>
        layer.Syntax.Marker(predicate.Word, "case") == "as" && layer.Syntax.Trees.HeadOf(predicate.Word) is >= 0 and int head ? layer.At(head) : null;

    private int? After(Predicate predicate, string marker)
    {
        foreach (Argument argument in predicate.Arguments)
        {
            if (argument.Function is ArgumentFunction.Oblique && argument.Marker == marker)
            {
                return TimeIn(argument.Word);
            }
        }

        return null;
    }

    /// <summary>The first time expression of a phrase: of "the accord of 1987" that of the year.</summary>
    private int? TimeIn(int phrase)
    {
        for (int word = layer.Syntax.Trees.FirstOf(phrase); word <= layer.Syntax.Trees.LastOf(phrase); word++)
        {
            if (layer.TimeAt(word) is { } time)
            {
                return time;
            }
        }

        return null;
    }
}

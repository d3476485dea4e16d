using Synoptic.Language.Predicates;

namespace Synoptic.Language.Relations;

/// <summary>Reads since when and until when something holds.</summary>
internal sealed class PeriodReader(PredicateLayer layer)
{
    private readonly CircumstanceReader _circumstances = new(layer);

    /// <summary>The time expression (index) after "since", or null.</summary>
    public int? SinceOf(Predicate predicate) => After(predicate, "since");

    /// <summary>The time expression (index) after "until", or null.</summary>
    public int? UntilOf(Predicate predicate) => After(predicate, "until") ?? After(predicate, "till");

    /// <summary>When, as for any predicate.</summary>
    public int? TimeOf(Predicate predicate) => _circumstances.TimeOf(predicate);

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

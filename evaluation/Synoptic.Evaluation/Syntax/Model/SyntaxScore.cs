using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Syntax.Model;

/// <summary>How well predicted sentences fit a treebank.</summary>
/// <param name="Measures">Each measure once, from tokens to trees.</param>
public sealed record SyntaxScore(ImmutableArray<SyntaxMeasure> Measures)
{
    /// <summary>The count of a measure, or null where no stage fills its column.</summary>
    /// <exception cref="InvalidOperationException">There is no measure of that name.</exception>
    public MatchCount? this[string name] => Measures.Single(measure => measure.Name == name).Count;
}

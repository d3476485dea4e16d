using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>Two values of one difference. Equal only to itself.</summary>
internal sealed class ValuePair(SlotValue first, SlotValue second)
{
    /// <summary>Whether evidence of the one value shows one side and evidence of the other another side.</summary>
    public bool Shows(ImmutableArray<Hit> hits) => Pairs.Any(hits, (left, right) =>
        left.Side != right.Side && first.Evidence.Contains(left.Place) && second.Evidence.Contains(right.Place));
}

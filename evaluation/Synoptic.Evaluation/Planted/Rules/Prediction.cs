using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>A difference of a claim, under the kind that it claims to be. Equal only to itself.</summary>
internal sealed class Prediction(PlantedKind kind, Claim claim, Difference difference, Mark mark)
{
    public PlantedKind Kind => kind;

    public Claim Claim => claim;

    public Difference Difference => difference;

    public Mark Mark => mark;

    /// <summary>Each two values, the earlier first.</summary>
    public IReadOnlyList<ValuePair> Pairs { get; } =
    [
        .. from second in Enumerable.Range(0, difference.Values.Length)
           from first in Enumerable.Range(0, second)
           select new ValuePair(difference.Values[first], difference.Values[second]),
    ];
}

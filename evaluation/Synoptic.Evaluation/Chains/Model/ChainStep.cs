using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Chains.Model;

/// <summary>One act by which a statement was passed on.</summary>
/// <param name="Kind">What the parties did.</param>
/// <param name="Parties">One party, or several in parallel.</param>
public sealed record ChainStep(StepKind Kind, ImmutableArray<ChainParty> Parties)
{
    /// <summary>Whether a predicted step is this gold one: the same kind, and as many parties, each of them a gold one.</summary>
    public bool IsMeantBy(ChainStep predicted) =>
        Kind == predicted.Kind
        && Parties.Length == predicted.Parties.Length
        && Match(Parties, predicted.Parties).Length == Parties.Length;

    /// <summary>Gold parties with the predicted ones that they are, one to one, as many as can be.</summary>
    internal static ImmutableArray<(int Gold, int Predicted)> Match(
        ImmutableArray<ChainParty> gold, ImmutableArray<ChainParty> predicted) =>
        Assignment.Best(gold.Length, predicted.Length, (row, column) => gold[row].IsMeantBy(predicted[column]) ? 1 : 0);
}

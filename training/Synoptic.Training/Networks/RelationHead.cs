using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Networks;

/// <summary>Tells the relation of a word to a given head, from a projection of each and their product.</summary>
internal sealed class RelationHead(NetworkOptions options, int labels, ParameterFactory factory)
{
    private readonly DenseLayer _dependents = new("relation.dependents", options.Width, options.RelationWidth, factory);
    private readonly DenseLayer _heads = new("relation.heads", options.Width, options.RelationWidth, factory);
    private readonly DenseLayer _scores = new("relation.scores", 3 * options.RelationWidth, labels, factory);

    /// <summary>A column a relation, then padding.</summary>
    public Tensor Scores(Tape tape, Tensor encoding, int[] headRows)
    {
        Tensor dependents = tape.Drop(tape.Rectify(_dependents.Apply(tape, encoding)), options.HeadDropout);
        Tensor heads = tape.Drop(tape.Rectify(_heads.Apply(tape, encoding)), options.HeadDropout);
        Tensor chosen = tape.Rows(heads, headRows);
        return _scores.Apply(tape, tape.Join(dependents, chosen, tape.Multiply(dependents, chosen)));
    }
}

using Synoptic.Training.Numerics;

namespace Synoptic.Training.Networks;

/// <summary>Scores labels from the encoding of a word alone.</summary>
internal sealed class TagHead(string name, int width, int labels, ParameterFactory factory)
{
    private readonly DenseLayer _scores = new(name, width, labels, factory);

    /// <summary>A column a label, then padding.</summary>
    public Tensor Scores(Tape tape, Tensor encoding) => _scores.Apply(tape, encoding);
}

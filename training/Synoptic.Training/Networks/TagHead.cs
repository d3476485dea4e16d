using Synoptic.Training.Numerics;

namespace Synoptic.Training.Networks;

/// <summary>Scores labels from the encoding of a word alone.</summary>
internal sealed class TagHead(string name, int width, int labels, ParameterFactory factory)
{
    private readonly DenseLayer _scores = new(name, width, labels, factory);

    /// <summary>Makes a label likelier (or, by a negative number, less likely) everywhere.</summary>
    public void Favour(int label, float score) => _scores.AddToBias(label, score);

    /// <summary>A column a label, then padding.</summary>
    public Tensor Scores(Tape tape, Tensor encoding) => _scores.Apply(tape, encoding);
}

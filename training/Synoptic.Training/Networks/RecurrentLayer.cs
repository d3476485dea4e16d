using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Networks;

/// <summary>A quasi-recurrent layer in both directions, projected back to its width, with residual and normalisation.</summary>
internal sealed class RecurrentLayer(string name, NetworkOptions options, ParameterFactory factory)
{
    private const int GatesPerPosition = 6; // candidate, forget and output gate, in two directions

    private readonly DenseLayer _gates = new(name + ".gates", options.Width, GatesPerPosition * options.Width, factory);
    private readonly DenseLayer _output = new(name + ".output", 2 * options.Width, options.Width, factory);
    private readonly NormLayer _norm = new(name + ".norm", options.Width, factory);

    /// <summary>Reads every sentence of a batch.</summary>
    public Tensor Apply(Tape tape, Tensor input, int[] starts)
    {
        Tensor hidden = tape.Recur(_gates.Apply(tape, input), starts);
        Tensor change = _output.Apply(tape, tape.Drop(hidden, options.Dropout));
        return _norm.Apply(tape, tape.Add(input, change));
    }
}

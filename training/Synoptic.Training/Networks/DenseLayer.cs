using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Networks;

/// <summary>Weights and bias of an affine map.</summary>
internal sealed class DenseLayer(string name, int inputs, int outputs, ParameterFactory factory, float gain = 1)
{
    private readonly Parameter _weights = factory.Weights(name + ".weights", inputs, outputs, gain);
    private readonly Parameter _bias = factory.Row(name + ".bias", outputs);

    /// <summary>Applies the map to every row.</summary>
    public Tensor Apply(Tape tape, Tensor input) => tape.Dense(input, tape.Use(_weights), tape.Use(_bias));

    /// <summary>Adds to the bias of one output.</summary>
    public void AddToBias(int output, float value) => _bias.Values[output] += value;
}

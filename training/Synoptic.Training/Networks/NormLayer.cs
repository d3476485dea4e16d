using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Networks;

/// <summary>Gain and bias of a layer normalisation.</summary>
internal sealed class NormLayer(string name, int width, ParameterFactory factory)
{
    private readonly Parameter _gain = factory.Row(name + ".gain", width, 1);
    private readonly Parameter _bias = factory.Row(name + ".bias", width);

    /// <summary>Normalizes every row.</summary>
    public Tensor Apply(Tape tape, Tensor input) => tape.Norm(input, tape.Use(_gain), tape.Use(_bias));
}

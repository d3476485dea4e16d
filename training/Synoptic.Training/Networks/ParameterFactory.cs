using Synoptic.Training.Numerics;

namespace Synoptic.Training.Networks;

/// <summary>Makes the parameters of a network, named and seeded, in the order in which its parts ask for them.</summary>
internal sealed class ParameterFactory(int shards, RandomSource random)
{
    private readonly List<Parameter> _parameters = [];

    /// <summary>Everything made so far.</summary>
    public IReadOnlyList<Parameter> Parameters => _parameters;

    /// <summary>The weights of a dense layer (X. Glorot and Y. Bengio 2010); columns are rounded up to a multiple of eight.</summary>
    public Parameter Weights(string name, int inputs, int outputs, float gain = 1) =>
        Keep(new Parameter(name, inputs, Padded(outputs), shards)).Randomize(random, gain * MathF.Sqrt(2f / (inputs + outputs)));

    /// <summary>One row of a constant.</summary>
    public Parameter Row(string name, int columns, float value = 0) => Keep(new Parameter(name, 1, Padded(columns), shards)).Fill(value);

    /// <summary>A table of rows that batches read a few of.</summary>
    public Parameter Table(string name, int rows, int columns) =>
        Keep(new Parameter(name, rows, columns, shards, isTable: true)).Randomize(random, 0.1f);

    private static int Padded(int columns) => (columns + 7) / 8 * 8;

    private Parameter Keep(Parameter parameter)
    {
        _parameters.Add(parameter);
        return parameter;
    }
}

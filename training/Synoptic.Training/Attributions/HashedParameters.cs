namespace Synoptic.Training.Attributions;

/// <summary>Weights of hashed features while they are learned, in rows of one an outcome.</summary>
internal sealed class HashedParameters(int rows, int outcomes, AttributionOptions options)
{
    private readonly float[] _weights = new float[rows * outcomes];
    private readonly float[] _squares = new float[rows * outcomes];
    private readonly double[] _sums = new double[rows * outcomes];
    private int _counted;

    /// <summary>Writes the sums of the features' weights.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<float> sums)
    {
        sums.Clear();
        foreach (uint feature in features)
        {
            int row = ((int)feature & rows - 1) * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++)
            {
                sums[outcome] += _weights[row + outcome];
            }
        }
    }

    /// <summary>One step of AdaGrad down the gradient.</summary>
    public void Descend(ReadOnlySpan<uint> features, ReadOnlySpan<float> gradient)
    {
        bool isFlat = true;
        foreach (float slope in gradient)
        {
            isFlat &= MathF.Abs(slope) < 1e-3f;
        }

        foreach (uint feature in isFlat ? [] : features)
        {
            int row = ((int)feature & rows - 1) * outcomes;
            for (int outcome = 0; outcome < outcomes; outcome++)
            {
                float slope = gradient[outcome] + options.Decay * _weights[row + outcome];
                _squares[row + outcome] += slope * slope;
                _weights[row + outcome] -= options.RoleRate * slope / MathF.Sqrt(_squares[row + outcome] + 1e-6f);
            }
        }
    }

    /// <summary>Takes the weights as they are into the average.</summary>
    public void AddToAverage()
    {
        for (int i = 0; i < _sums.Length; i++)
        {
            _sums[i] += _weights[i];
        }

        _counted++;
    }

    /// <summary>The average of what was taken.</summary>
    public float[] Average() => [.. _sums.Select(sum => (float)(sum / _counted))];
}

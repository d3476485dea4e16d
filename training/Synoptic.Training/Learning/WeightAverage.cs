using Synoptic.Training.Numerics;

namespace Synoptic.Training.Learning;

/// <summary>The mean of a network's weights over some steps (B. Polyak and A. Juditsky 1992).</summary>
internal sealed class WeightAverage(IReadOnlyList<Parameter> parameters)
{
    private readonly float[][] _sums = [.. parameters.Select(parameter => new float[parameter.Values.Length])];

    /// <summary>How many weights are in the mean.</summary>
    public int Count { get; set; }

    /// <summary>The running sums, for checkpoints.</summary>
    public IReadOnlyList<float[]> Sums => _sums;

    /// <summary>Adds the present weights.</summary>
    public void Add()
    {
        Count++;
        Parallel.For(0, _sums.Length, index => Spans.Add(parameters[index].Values, _sums[index]));
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Count = 0;
        Parallel.For(0, _sums.Length, index => Array.Clear(_sums[index]));
    }

    /// <summary>Exchanges the weights for their mean until the result is disposed; without any in the mean, does nothing.</summary>
    public IDisposable Swap() => new Swapped(parameters, this);

    private sealed class Swapped : IDisposable
    {
        private readonly IReadOnlyList<Parameter> _parameters;
        private readonly float[][] _saved;

        public Swapped(IReadOnlyList<Parameter> parameters, WeightAverage average)
        {
            _parameters = parameters;
            _saved = [.. parameters.Select(parameter => (float[])parameter.Values.Clone())];
            for (int index = 0; index < parameters.Count && average.Count > 0; index++)
            {
                Array.Clear(parameters[index].Values);
                Spans.Add(average._sums[index], parameters[index].Values, 1f / average.Count);
            }
        }

        public void Dispose()
        {
            for (int index = 0; index < _parameters.Count; index++)
            {
                _saved[index].CopyTo(_parameters[index].Values, 0);
            }
        }
    }
}

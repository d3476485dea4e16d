using System.Collections.Immutable;
using Synoptic.Language.Models;

namespace Synoptic.Language.Encoding;

/// <summary>
/// The word vectors that a model carries, made comparable: the mean of all words is taken off, because it says nothing of
/// any of them (J. Mu and P. Viswanath, "All-but-the-Top", 2018), and each has length 1. Immutable, thread-safe.
/// </summary>
public sealed class ModelVectors
{
    private readonly Dictionary<string, int> _rows;
    private readonly ModelTensor _tensor;
    private readonly double[] _mean;

    /// <summary>The vectors of a model.</summary>
    /// <exception cref="ModelFormatException">The model has none.</exception>
    public ModelVectors(ModelFile model)
    {
        ImmutableArray<string> words = model.Lists.Vectors;
        _tensor = model.Tensor("vectors", words.Length + 1, ModelFile.AnySize);
        _rows = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        _mean = new double[_tensor.Columns];
        foreach (string word in words)
        {
            _rows.Add(word, _rows.Count + 1);
            AddTo(_mean, _rows.Count, 1d / words.Length);
        }
    }

    /// <summary>Numbers in a vector.</summary>
    public int Width => _tensor.Columns;

    /// <summary>The vector of a word form, of length 1; empty where the model has none.</summary>
    public ImmutableArray<float> Find(ReadOnlySpan<char> form)
    {
        if (!_rows.TryGetValue(WordKey.Of(form), out int row))
        {
            return [];
        }

        double[] vector = [.. _mean.Select(number => -number)];
        AddTo(vector, row, 1);
        double length = Math.Sqrt(vector.Sum(number => number * number));
        return [.. vector.Select(number => length == 0 ? 0 : (float)(number / length))];
    }

    private void AddTo(double[] sum, int row, double share)
    {
        ReadOnlySpan<sbyte> integers = _tensor.Row(row);
        double scale = _tensor.Floats[row] * share;
        for (int column = 0; column < sum.Length; column++)
        {
            sum[column] += scale * integers[column];
        }
    }
}

using System.Runtime.InteropServices;

namespace Synoptic.Training.Segmenting;

/// <summary>Examples of one decision: hashed features, answer.</summary>
internal sealed class ExampleStore
{
    private readonly List<uint> _features = [];
    private readonly List<int> _starts = [0];
    private readonly List<bool> _answers = [];

    /// <summary>The number of examples.</summary>
    public int Count => _answers.Count;

    /// <summary>Adds an example.</summary>
    public void Add(ReadOnlySpan<uint> features, bool answer)
    {
        _features.AddRange(features);
        _starts.Add(_features.Count);
        _answers.Add(answer);
    }

    /// <summary>The features of example <paramref name="index"/>.</summary>
    public ReadOnlySpan<uint> Features(int index) =>
        CollectionsMarshal.AsSpan(_features)[_starts[index].._starts[index + 1]];

    /// <summary>The answer of example <paramref name="index"/>.</summary>
    public bool Answer(int index) => _answers[index];
}

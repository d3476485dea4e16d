using System.Collections.Immutable;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Models;

/// <summary>What a model file holds; its form is set down in <c>docs/models.md</c>. Immutable: one serves all stages and threads.</summary>
public sealed class ModelFile
{
    private readonly IReadOnlyDictionary<string, ModelTensor> _tensors;

    internal ModelFile(ModelShape shape, ModelLists lists, IReadOnlyDictionary<string, ModelTensor> tensors)
    {
        Shape = shape;
        Lists = lists;
        _tensors = tensors;
    }

    /// <summary>What to do about a file that cannot be used.</summary>
    internal const string Advice = ModelEnvelope.Advice;

    internal ModelShape Shape { get; }

    internal ModelLists Lists { get; }

    /// <summary>Reads and checks a model file; the bytes must not change afterwards.</summary>
    /// <exception cref="ModelFormatException">The file is damaged, of another version, or no model file.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> file) => new PayloadReader(ModelEnvelope.Open(file)).Read();

    internal ModelTensor Tensor(string name, int rows, int columns)
    {
        if (!_tensors.TryGetValue(name, out ModelTensor? tensor))
        {
            throw new ModelFormatException($"The model has no '{name}'. {ModelEnvelope.Advice}");
        }

        return (rows == tensor.Rows || rows == AnySize) && (columns == tensor.Columns || columns == AnySize)
            ? tensor
            : throw new ModelFormatException($"'{name}' of the model is {tensor.Rows} x {tensor.Columns}, not {rows} x {columns}. {ModelEnvelope.Advice}");
    }

    /// <summary>Any number of rows or columns will do.</summary>
    internal const int AnySize = -1;

    internal ReadOnlySpan<float> Row(string name, int columns) => Tensor(name, 1, columns).Floats;

    internal PackedMatrix Dense(string name, int inputs, int outputs) =>
        Tensor(name + ".weights", inputs, outputs).Pack(Row(name + ".bias", outputs));

    /// <summary>The map from a row to the gates of a recurrent layer, in <see cref="GateOrder"/>.</summary>
    internal PackedMatrix Gates(string name)
    {
        int columns = 2 * GateOrder.Gates * Shape.Width;
        ModelTensor weights = Tensor(name + ".weights", Shape.Width, columns);
        ReadOnlySpan<sbyte> integers = GateOrder.Sort(weights.Whole, Shape.Width);
        return new PackedMatrix(Shape.Width, integers, GateOrder.Sort(weights.Floats, Shape.Width), GateOrder.Sort(Row(name + ".bias", columns), Shape.Width));
    }

    internal PackedMatrix Head(string name, ImmutableArray<string> labels) =>
        Dense(name, Shape.Width, PackedMatrix.RoundUp(labels.Length, LabelMultiple));

    internal const int LabelMultiple = 8;
}

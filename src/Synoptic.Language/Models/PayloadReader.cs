using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Synoptic.Language.Models;

/// <summary>Reads the payload of a model file from front to end. Numbers stay where they are: tables are not copied.</summary>
internal sealed class PayloadReader(ReadOnlyMemory<byte> payload)
{
    private const int MostWidth = 1024; // kernels keep states and sums on the stack

    private int _place;

    /// <summary>Reads everything.</summary>
    /// <exception cref="ModelFormatException">The payload does not follow docs/models.md.</exception>
    public ModelFile Read()
    {
        ModelShape shape = Shape();
        var lists = new ModelLists(List(), List(), List(), List(), List(), List(), List(), List(), List(), List());
        var tensors = new Dictionary<string, ModelTensor>(StringComparer.Ordinal);
        while (_place < payload.Length)
        {
            tensors[Text()] = Tensor();
        }

        return new ModelFile(shape, lists, tensors);
    }

    private ModelShape Shape()
    {
        var shape = new ModelShape(Number(), Number(), Number(), Number(), Number());
        return shape is { Width: >= 16 and <= MostWidth, Layers: >= 1, AffixRows: > 0, GramRows: > 0, ShapeRows: > 0 } && shape.Width % 16 == 0
            ? shape
            : throw new ModelFormatException($"The model's sizes cannot be: {shape}. Its width is a multiple of 16 up to {MostWidth}, and no size is 0. {ModelEnvelope.Advice}");
    }

    private ModelTensor Tensor()
    {
        var kind = (TensorKind)Number();
        int rows = Number(), columns = Number();
        long count = (long)rows * columns;
        long scales = kind switch
        {
            TensorKind.Float => count,
            TensorKind.RowScales => rows,
            TensorKind.ColumnScales => columns,
            _ => throw new ModelFormatException($"The model has numbers of an unknown kind, {(int)kind}. {ModelEnvelope.Advice}"),
        };
        return new ModelTensor(kind, rows, columns, Floats(scales), Take(kind == TensorKind.Float ? 0 : count));
    }

    /// <summary>Copied, because the place of a tensor is no multiple of four.</summary>
    private ReadOnlyMemory<byte> Floats(long count) => Take(count * sizeof(float)).ToArray();

    private ImmutableArray<string> List()
    {
        int count = Number();
        string text = Text();
        string[] strings = count == 0 ? [] : text.Split('\n');
        return strings.Length == count
            ? ImmutableCollectionsMarshal.AsImmutableArray(strings)
            : throw new ModelFormatException($"A list of the model should hold {count} strings and holds {strings.Length}. {ModelEnvelope.Advice}");
    }

    private string Text() => System.Text.Encoding.UTF8.GetString(Take(Number()).Span);

    private int Number() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span);

    private ReadOnlyMemory<byte> Take(long count)
    {
        if (count < 0 || count > payload.Length - _place)
        {
            throw new ModelFormatException($"The model ends at byte {payload.Length} of its payload in the middle of something. {ModelEnvelope.Advice}");
        }

        ReadOnlyMemory<byte> taken = payload.Slice(_place, (int)count);
        _place += (int)count;
        return taken;
    }
}

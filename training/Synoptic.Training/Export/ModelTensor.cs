using System.Runtime.InteropServices;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.Export;

/// <summary>A parameter as the model file holds it; see docs/models.md.</summary>
internal sealed class ModelTensor
{
    private readonly Parameter _parameter;
    private readonly TensorKind _kind;
    private readonly float[] _scales;
    private readonly sbyte[] _numbers;

    public ModelTensor(Parameter parameter)
    {
        _parameter = parameter;
        _kind = parameter.IsTable ? TensorKind.RowScales : parameter.Rows == 1 ? TensorKind.Float : TensorKind.ColumnScales;
        int columns = parameter.Columns;
        _scales = _kind switch
        {
            TensorKind.RowScales => [.. Enumerable.Range(0, parameter.Rows).Select(row =>
                Quantizer.ScaleOf(parameter.Values.Skip(row * columns).Take(columns)))],
            TensorKind.ColumnScales => [.. Enumerable.Range(0, columns).Select(column =>
                Quantizer.ScaleOf(Enumerable.Range(0, parameter.Rows).Select(row => parameter.Values[row * columns + column])))],
            _ => [],
        };
        _numbers = _kind == TensorKind.Float ? []
            : [.. parameter.Values.Select((value, index) => Quantizer.Quantize(value, ScaleAt(index)))];
    }

    /// <summary>Sets the parameter to what a reader of the file will see.</summary>
    public void Restore()
    {
        for (int index = 0; index < _numbers.Length; index++)
        {
            _parameter.Values[index] = _numbers[index] * ScaleAt(index);
        }
    }

    /// <summary>Writes the tensor.</summary>
    public void Write(BinaryWriter writer)
    {
        ModelStrings.Write(writer, _parameter.Name);
        writer.Write((int)_kind);
        writer.Write(_parameter.Rows);
        writer.Write(_parameter.Columns);
        writer.Write(MemoryMarshal.AsBytes<float>(_kind == TensorKind.Float ? _parameter.Values : _scales));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(_numbers));
    }

    private float ScaleAt(int index) =>
        _scales[_kind == TensorKind.RowScales ? index / _parameter.Columns : index % _parameter.Columns];
}

using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Encoding;

/// <summary>A quasi-recurrent layer in both directions, with residual and normalisation (J. Bradbury et al. 2016).</summary>
internal sealed class EncoderLayer(ModelFile model, string name)
{
    private readonly int _width = model.Shape.Width;
    private readonly PackedMatrix _output = model.Dense(name + ".output", 2 * model.Shape.Width, model.Shape.Width);
    private readonly float[] _gain = model.Row(name + ".norm.gain", model.Shape.Width).ToArray();
    private readonly float[] _bias = model.Row(name + ".norm.bias", model.Shape.Width).ToArray();

    /// <summary>The map from a row to the gates, forwards and backwards.</summary>
    public PackedMatrix Gates { get; } = model.Gates(name + ".gates");

    /// <summary>Reads every piece both ways and changes its rows.</summary>
    public void Read(Kernels kernels, EncoderScratch scratch, ReadOnlySpan<EncodedPiece> pieces)
    {
        kernels.Quantize(scratch.Rows, _width, scratch.Bytes);
        for (int column = 0; column < 2 * _width; column += GateOrder.Slice)
        {
            kernels.Multiply(scratch.Bytes, scratch.Count, Gates.View.Slice(GateOrder.Gates * column, GateOrder.Columns), scratch.Products);
            foreach (EncodedPiece piece in pieces)
            {
                int first = piece.Row - pieces[0].Row, end = first + piece.Count + 1;
                RecurrentRun run = column < _width ? new(first, end, 2 * _width) : new(end - 1, first - 1, 2 * _width);
                kernels.Recur(scratch.Products, scratch.Hidden[column..], run);
            }
        }

        Change(kernels, scratch);
    }

    /// <summary>The same for rows whose gates are known.</summary>
    public void Read(Kernels kernels, EncoderScratch scratch, ReadOnlySpan<EncodedPiece> pieces, ReadOnlySpan<FormRow?> forms)
    {
        int gates = GateOrder.Gates * _width;
        Span<float> states = stackalloc float[_width];
        foreach (EncodedPiece piece in pieces)
        {
            int first = piece.Row - pieces[0].Row;
            states.Clear();
            for (int row = first; row <= first + piece.Count; row++)
            {
                kernels.Step(forms[row]!.Gates.AsSpan(0, gates), states, scratch.Hidden.Slice(2 * row * _width, _width));
            }

            states.Clear();
            for (int row = first + piece.Count; row >= first; row--)
            {
                kernels.Step(forms[row]!.Gates.AsSpan(gates), states, scratch.Hidden.Slice((2 * row + 1) * _width, _width));
            }
        }

        Change(kernels, scratch);
    }

    private void Change(Kernels kernels, EncoderScratch scratch)
    {
        kernels.Quantize(scratch.Hidden, 2 * _width, scratch.HiddenBytes);
        kernels.Multiply(scratch.HiddenBytes, scratch.Count, _output, scratch.Products);
        kernels.AddAndNormalize(scratch.Rows, scratch.Products, _gain, _bias);
    }
}

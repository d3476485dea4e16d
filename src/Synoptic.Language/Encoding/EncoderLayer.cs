using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Encoding;

/// <summary>A quasi-recurrent layer in both directions, with residual and normalisation (J. Bradbury et al. 2016).</summary>
internal sealed class EncoderLayer(ModelFile model, string name)
{
    private const int GatesPerPosition = 6;

    private readonly int _width = model.Shape.Width;
    private readonly PackedMatrix _output = model.Dense(name + ".output", 2 * model.Shape.Width, model.Shape.Width);
    private readonly float[] _gain = model.Row(name + ".norm.gain", model.Shape.Width).ToArray();
    private readonly float[] _bias = model.Row(name + ".norm.bias", model.Shape.Width).ToArray();

    /// <summary>The map from a row to candidate, forget and output gates, forwards and backwards.</summary>
    public PackedMatrix Gates { get; } = model.Dense(name + ".gates", model.Shape.Width, GatesPerPosition * model.Shape.Width);

    /// <summary>Computes the gates of all rows.</summary>
    public void Open(Kernels kernels, EncoderScratch scratch)
    {
        kernels.Quantize(scratch.Rows, _width, scratch.Bytes);
        kernels.Multiply(scratch.Bytes, scratch.Count, Gates, scratch.Gates);
    }

    /// <summary>Reads every piece both ways and changes its rows; overwrites the gates.</summary>
    public void Read(Kernels kernels, EncoderScratch scratch, ReadOnlySpan<EncodedPiece> pieces)
    {
        foreach (EncodedPiece piece in pieces)
        {
            int first = piece.Row - pieces[0].Row, end = first + piece.Count + 1;
            kernels.Recur(scratch.Gates, scratch.Hidden, new RecurrentRun(first, end, _width));
            kernels.Recur(scratch.Gates, scratch.Hidden, new RecurrentRun(end - 1, first - 1, _width));
        }

        kernels.Quantize(scratch.Hidden, 2 * _width, scratch.Bytes);
        kernels.Multiply(scratch.Bytes, scratch.Count, _output, scratch.Gates);
        kernels.AddAndNormalize(scratch.Rows, scratch.Gates, _gain, _bias);
    }
}

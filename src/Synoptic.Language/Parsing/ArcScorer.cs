using Synoptic.Language.Encoding;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Parsing;

/// <summary>Finds the head of each position of a piece (T. Dozat and C. Manning 2017, "Deep biaffine attention").</summary>
internal sealed class ArcScorer
{
    private readonly Kernels _kernels;
    private readonly PackedMatrix _dependents, _heads, _pair;

    public ArcScorer(ModelFile model, Kernels kernels)
    {
        _kernels = kernels;
        _dependents = model.Dense("arc.dependents", model.Shape.Width, ModelFile.AnySize);
        _heads = model.Dense("arc.heads", model.Shape.Width, _dependents.Columns);
        _pair = model.Dense("arc.pair", _dependents.Columns, _dependents.Columns);
    }

    /// <summary>The head of each position, the root's among them; see <see cref="SpanningTree"/>.</summary>
    public int[] Find(EncodingLayer encoding, EncodedPiece piece)
    {
        int count = piece.Count + 1, width = _pair.Inputs;
        using var dependents = new RentedRows(count, width);
        using var heads = new RentedRows(count, width);
        Project(_dependents, encoding, piece, dependents, count);
        _kernels.Multiply(dependents.Bytes, count, _pair, heads.Floats);
        _kernels.Quantize(heads.Floats[..(count * width)], width, dependents.Bytes);
        Project(_heads, encoding, piece, heads, count);
        using var matrix = new RowMatrix(heads.Bytes, count, width);
        using var scores = new RentedRows(count, matrix.View.Columns);
        _kernels.Multiply(dependents.Bytes, count, matrix.View, scores.Floats);
        return SpanningTree.Find(scores.Floats, count, matrix.View.Columns);
    }

    private void Project(PackedMatrix matrix, EncodingLayer encoding, EncodedPiece piece, RentedRows target, int count)
    {
        _kernels.Multiply(encoding.From(piece.Row), count, matrix, target.Floats);
        Span<float> rows = target.Floats[..(count * matrix.Columns)];
        _kernels.Rectify(rows);
        _kernels.Quantize(rows, matrix.Columns, target.Bytes);
    }
}

using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Parsing;

/// <summary>Tells the relation of each word to its head, from a projection of each and their product.</summary>
internal sealed class RelationTeller
{
    private const string RootRelation = "root";
    private const int Parts = 3;

    private readonly Kernels _kernels;
    private readonly ImmutableArray<string> _labels;
    private readonly int _root;
    private readonly PackedMatrix _dependents, _heads, _scores;

    public RelationTeller(ModelFile model, Kernels kernels)
    {
        _kernels = kernels;
        _labels = model.Lists.Relations;
        _root = _labels.IndexOf(RootRelation);
        _dependents = model.Dense("relation.dependents", model.Shape.Width, ModelFile.AnySize);
        _heads = model.Dense("relation.heads", model.Shape.Width, _dependents.Columns);
        _scores = model.Dense("relation.scores", Parts * _dependents.Columns, PackedMatrix.RoundUp(_labels.Length, ModelFile.LabelMultiple));
        if (_root < 0)
        {
            throw new ModelFormatException($"The model has no relation '{RootRelation}'. {ModelFile.Advice}");
        }
    }

    /// <summary>The relations of a piece's words.</summary>
    /// <param name="encoding">The rows.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="heads">The head of each position, the root's first.</param>
    /// <param name="relations">Room for one a word; <c>root</c> for the root's dependent and for no other.</param>
    public void Tell(EncodingLayer encoding, EncodedPiece piece, ReadOnlySpan<int> heads, Span<string> relations)
    {
        int width = _dependents.Columns;
        using var joined = new RentedRows(heads.Length, Parts * width);
        using var scores = new RentedRows(heads.Length, Math.Max(_scores.Columns, 2 * width));
        Span<float> dependents = scores.Floats, governors = dependents[((heads.Length + EncodingLayer.Room) * width)..];
        Project(_dependents, encoding, piece, heads.Length, dependents);
        Project(_heads, encoding, piece, heads.Length, governors);
        Span<float> rows = joined.Floats[..(heads.Length * Parts * width)];
        for (int position = 0; position < heads.Length; position++)
        {
            ReadOnlySpan<float> governor = governors.Slice(Math.Max(0, heads[position]) * width, width);
            Join(dependents.Slice(position * width, width), governor, rows.Slice(position * Parts * width, Parts * width));
        }

        _kernels.Quantize(rows, Parts * width, joined.Bytes);
        _kernels.Multiply(joined.Bytes, heads.Length, _scores, scores.Floats);
        for (int word = 0; word < relations.Length; word++)
        {
            Span<float> row = scores.Floats.Slice((word + 1) * _scores.Columns, _labels.Length);
            row[_root] = float.NegativeInfinity;
            relations[word] = heads[word + 1] == 0 ? RootRelation : _labels[_kernels.IndexOfHighest(row)];
        }
    }

    private void Project(PackedMatrix matrix, EncodingLayer encoding, EncodedPiece piece, int count, Span<float> target)
    {
        _kernels.Multiply(encoding.From(piece.Row), count, matrix, target);
        _kernels.Rectify(target[..(count * matrix.Columns)]);
    }

    private static void Join(ReadOnlySpan<float> dependent, ReadOnlySpan<float> governor, Span<float> target)
    {
        dependent.CopyTo(target);
        governor.CopyTo(target[dependent.Length..]);
        Span<float> products = target[(2 * dependent.Length)..];
        for (int column = 0; column < dependent.Length; column++)
        {
            products[column] = dependent[column] * governor[column];
        }
    }
}

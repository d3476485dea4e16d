using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Tagging;

/// <summary>Chooses a label for each row by itself.</summary>
internal sealed class LabelHead(ModelFile model, string name, ImmutableArray<string> labels, Kernels kernels)
{
    private readonly PackedMatrix _scores = model.Head(name, labels);

    /// <summary>The labels of some rows.</summary>
    /// <param name="encoding">The rows.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="chosen">Room for a label number each.</param>
    /// <param name="scratch">Room for the scores of all rows, rounded up.</param>
    public void Choose(EncodingLayer encoding, int first, Span<int> chosen, Span<float> scratch)
    {
        kernels.Multiply(encoding.From(first), chosen.Length, _scores, scratch);
        for (int row = 0; row < chosen.Length; row++)
        {
            chosen[row] = kernels.IndexOfHighest(scratch.Slice(row * _scores.Columns, labels.Length));
        }
    }

    /// <summary>Numbers in a row of scores.</summary>
    public int Columns => _scores.Columns;

    /// <summary>A label by its number.</summary>
    public string this[int number] => labels[number];
}

using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Encoding;

/// <summary>
/// What a model makes of each word in its sentence: a row of numbers, computed once, read by every head and open to
/// later stages. Rows are held as bytes with a scale each, about <see cref="Width"/> bytes a word.
/// </summary>
public sealed class EncodingLayer
{
    internal const int Room = PackedMatrix.TileRows - 1; // kernels read rows in fours

    private readonly byte[] _numbers;
    private readonly float[] _scales;
    private readonly string[] _forms;

    internal EncodingLayer(WordFormLayer words, ImmutableArray<EncodedPiece> pieces, int width)
    {
        Words = words;
        Pieces = pieces;
        Width = width;
        Rows = words.Forms.Length + pieces.Length;
        _numbers = new byte[(Rows + Room) * width];
        _scales = new float[Rows + Room];
        _forms = new string[words.Forms.Length];
    }

    /// <summary>The words that were encoded.</summary>
    public WordFormLayer Words { get; }

    /// <summary>Numbers in a row.</summary>
    public int Width { get; }

    /// <summary>The form of each word, as a string that all its occurrences share.</summary>
    public ReadOnlySpan<string> Forms => _forms;

    internal ImmutableArray<EncodedPiece> Pieces { get; }

    internal int Rows { get; }

    internal Span<string> WritableForms => _forms;

    /// <summary>Writes the row of a word.</summary>
    /// <param name="word">The index of the word.</param>
    /// <param name="row">Room for <see cref="Width"/> numbers.</param>
    public void CopyRow(int word, Span<float> row)
    {
        int place = Pieces[PieceOf(word)].Row + 1 + word - Pieces[PieceOf(word)].First;
        for (int column = 0; column < Width; column++)
        {
            row[column] = (_numbers[place * Width + column] - Kernels.Offset) * _scales[place];
        }
    }

    internal QuantizedRows From(int row) => new(_numbers.AsSpan(row * Width), _scales.AsSpan(row));

    private int PieceOf(int word)
    {
        int low = 0, high = Pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = Pieces[middle].First <= word ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}

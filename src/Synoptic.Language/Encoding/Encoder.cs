using System.Buffers;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Encoding;

/// <summary>Reads the words of a text, sentence by sentence, and gives each a row of numbers. Thread-safe.</summary>
public sealed class Encoder
{
    private const int BlockRows = 64; // enough for the kernels, small enough for the second-level cache

    private readonly Kernels _kernels;
    private readonly FormRows _forms;
    private readonly EncoderLayer[] _layers;
    private readonly int _width;

    /// <summary>Makes an encoder.</summary>
    /// <param name="model">The model.</param>
    /// <param name="kernels">The arithmetic.</param>
    /// <param name="corpus">The corpus whose conventions it follows, such as <c>ewt</c>; one that the model does not know is as an unknown one.</param>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public Encoder(ModelFile model, Kernels kernels, string corpus)
    {
        _kernels = kernels;
        _width = model.Shape.Width;
        _layers = [.. Enumerable.Range(0, model.Shape.Layers).Select(index => new EncoderLayer(model, $"layer{index}"))];
        _forms = new FormRows(new FormEncoder(model, kernels, corpus, _layers[0].Gates));
    }

    /// <summary>Encodes all words.</summary>
    public EncodingLayer Encode(WordFormLayer words)
    {
        ImmutableArray<EncodedPiece> pieces = SentencePieces.Of(words);
        var layer = new EncodingLayer(words, pieces, _width);
        int first = 0, rows = 0;
        for (int piece = 0; piece < pieces.Length; piece++)
        {
            rows += pieces[piece].Count + 1;
            if (rows >= BlockRows || piece == pieces.Length - 1)
            {
                Encode(layer, pieces.AsSpan(first..(piece + 1)), rows);
                (first, rows) = (piece + 1, 0);
            }
        }

        return layer;
    }

    private void Encode(EncodingLayer layer, ReadOnlySpan<EncodedPiece> pieces, int rows)
    {
        using var scratch = new EncoderScratch(rows, _width);
        FormRow?[] found = ArrayPool<FormRow?>.Shared.Rent(rows);
        _forms.Find(layer.Words, pieces, found.AsSpan(0, rows));
        Fill(layer, pieces, found, scratch.Rows);
        _layers[0].Read(_kernels, scratch, pieces, found);
        ArrayPool<FormRow?>.Shared.Return(found, clearArray: true);
        foreach (EncoderLayer next in _layers.AsSpan(1))
        {
            next.Read(_kernels, scratch, pieces);
        }

        _kernels.Quantize(scratch.Rows, _width, layer.From(pieces[0].Row));
    }

    private void Fill(EncodingLayer layer, ReadOnlySpan<EncodedPiece> pieces, ReadOnlySpan<FormRow?> found, Span<float> rows)
    {
        foreach (EncodedPiece piece in pieces)
        {
            int first = piece.Row - pieces[0].Row;
            for (int row = 0; row <= piece.Count; row++)
            {
                found[first + row]!.Row.CopyTo(rows[((first + row) * _width)..]);
            }

            for (int word = 0; word < piece.Count; word++)
            {
                layer.WritableForms[piece.First + word] = found[first + 1 + word]!.Form;
            }
        }
    }
}

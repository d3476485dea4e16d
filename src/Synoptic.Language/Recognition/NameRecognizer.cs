using System.Collections.Immutable;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Recognition;

/// <summary>Finds names in encoded words and tells their types. Thread-safe.</summary>
public sealed class NameRecognizer
{
    private readonly Kernels _kernels;
    private readonly ImmutableArray<string> _labels;
    private readonly PackedMatrix _scores;
    private readonly BilouDecoder _decoder;
    private readonly NameAgreement _agreement;

    /// <summary>Makes a recognizer.</summary>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public NameRecognizer(ModelFile model, Kernels kernels)
    {
        _kernels = kernels;
        _labels = model.Lists.Names;
        _scores = model.Head("Name", _labels);
        _decoder = new BilouDecoder(_labels);
        _agreement = new NameAgreement(_labels);
    }

    /// <summary>The names, in order, none overlapping another.</summary>
    public ImmutableArray<Mention> Recognize(EncodingLayer encoding)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        using var scores = new RentedFloats(encoding.Forms.Length + EncodingLayer.Room, _scores.Columns);
        foreach (EncodedPiece piece in encoding.Pieces)
        {
            _kernels.Multiply(encoding.From(piece.Row + 1), piece.Count, _scores, scores.From(piece.First));
        }

        _agreement.Apply(encoding.Forms, scores.From(0), _scores.Columns);
        foreach (EncodedPiece piece in encoding.Pieces)
        {
            int[] labels = _decoder.Decode(scores.From(piece.First)[..(piece.Count * _scores.Columns)], _scores.Columns);
            AddNames(encoding.Words.Forms.AsSpan(piece.First, piece.Count), labels, mentions);
        }

        return mentions.DrainToImmutable();
    }

    private void AddNames(ReadOnlySpan<WordForm> words, int[] labels, ImmutableArray<Mention>.Builder mentions)
    {
        int start = 0;
        for (int word = 0; word < labels.Length; word++)
        {
            string label = _labels[labels[word]];
            start = label[0] is 'B' or 'U' ? word : start;
            if (label[0] is 'L' or 'U' && NameTypes.ClassOf(label[2..]) is { } type)
            {
                mentions.Add(new Mention(TextSpan.Cover(words[start].Span, words[word].Span), MentionKind.Name, type));
            }
        }
    }
}

using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Tagging;

/// <summary>Tells parts of speech, features and lemmas of encoded words. Thread-safe.</summary>
public sealed class Tagger
{
    private const string Empty = "_";
    private const int BlockRows = 64;

    private readonly LabelHead? _upos, _xpos, _feats, _scripts;
    private readonly Lemmatizer? _lemmatizer;

    /// <summary>Makes a tagger of some columns.</summary>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public Tagger(ModelFile model, Kernels kernels, TagColumns columns)
    {
        ModelLists lists = model.Lists;
        LabelHead? Head(TagColumns column, string name, ImmutableArray<string> labels) =>
            columns.HasFlag(column) ? new LabelHead(model, name, labels, kernels) : null;

        _upos = Head(TagColumns.Upos, nameof(TagColumns.Upos), lists.Upos);
        _xpos = Head(TagColumns.Xpos, nameof(TagColumns.Xpos), lists.Xpos);
        _feats = Head(TagColumns.Feats, nameof(TagColumns.Feats), lists.Feats);
        _scripts = Head(TagColumns.Lemma, nameof(TagColumns.Lemma), lists.Lemmas);
        _lemmatizer = _scripts is not null && _upos is not null ? new Lemmatizer(model) : null;
    }

    /// <summary>The tags of each word.</summary>
    public ImmutableArray<WordTags> Tag(EncodingLayer encoding)
    {
        var tags = new WordTags[encoding.Words.Forms.Length];
        int[] chosen = ArrayPool<int>.Shared.Rent(4 * encoding.Rows);
        float[] scores = ArrayPool<float>.Shared.Rent((BlockRows + PackedMatrix.TileRows) * MostColumns);
        Span<int> upos = Choose(_upos, 0), xpos = Choose(_xpos, 1), feats = Choose(_feats, 2), scripts = Choose(_scripts, 3);
        foreach (EncodedPiece piece in encoding.Pieces)
        {
            for (int word = 0; word < piece.Count; word++)
            {
                int row = piece.Row + 1 + word;
                string lemma = _lemmatizer?.Lemmatize(encoding.Forms[piece.First + word], upos[row], scripts[row]) ?? Empty;
                tags[piece.First + word] = new WordTags(Name(_upos, upos, row), Name(_xpos, xpos, row), Name(_feats, feats, row), lemma);
            }
        }

        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<int>.Shared.Return(chosen);
        return ImmutableCollectionsMarshal.AsImmutableArray(tags);

        Span<int> Choose(LabelHead? head, int place)
        {
            Span<int> labels = chosen.AsSpan(place * encoding.Rows, encoding.Rows);
            for (int row = 0; head is not null && row < encoding.Rows; row += BlockRows)
            {
                head.Choose(encoding, row, labels[row..Math.Min(row + BlockRows, encoding.Rows)], scores);
            }

            return labels;
        }
    }

    private int MostColumns => new[] { _upos, _xpos, _feats, _scripts }.Max(head => head?.Columns ?? 0);

    private static string Name(LabelHead? head, ReadOnlySpan<int> labels, int row) => head?[labels[row]] ?? Empty;
}

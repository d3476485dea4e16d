using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Synoptic.Language.Encoding;
using Synoptic.Language.Model;
using Synoptic.Language.Models;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Parsing;

/// <summary>Finds the dependency tree of each sentence of encoded words. Thread-safe.</summary>
public sealed class DependencyParser
{
    private const string BesideFirst = "parataxis"; // sentences side by side without a link (Universal Dependencies)

    private readonly ArcScorer _arcs;
    private readonly RelationTeller _relations;

    /// <summary>Makes a parser.</summary>
    /// <exception cref="ModelFormatException">The model lacks a part.</exception>
    public DependencyParser(ModelFile model, Kernels kernels)
    {
        _arcs = new ArcScorer(model, kernels);
        _relations = new RelationTeller(model, kernels);
    }

    /// <summary>The trees of all sentences. Sentences of more than 400 words are parsed in pieces.</summary>
    public TreeLayer Parse(EncodingLayer encoding)
    {
        var dependencies = new Dependency[encoding.Words.Forms.Length];
        var cut = ImmutableArray.CreateBuilder<int>();
        int root = 0; // of the sentence's first piece, from 1
        foreach (EncodedPiece piece in encoding.Pieces)
        {
            int start = piece.First - encoding.Words.Sentences[piece.Sentence].GetOffsetAndLength(dependencies.Length).Offset;
            root = start == 0 ? 0 : root;
            if (start > 0 && (cut.Count == 0 || cut[^1] != piece.Sentence))
            {
                cut.Add(piece.Sentence);
            }

            int own = ParsePiece(encoding, piece, start, root, dependencies.AsSpan(piece.First, piece.Count));
            root = start == 0 ? own : root;
        }

        return new TreeLayer(ImmutableCollectionsMarshal.AsImmutableArray(dependencies), cut.ToImmutable());
    }

    /// <summary>Parses a piece whose words begin at <paramref name="start"/> of the sentence and hang on its <paramref name="root"/>.</summary>
    /// <returns>The position of the piece's root in the sentence, from 1.</returns>
    private int ParsePiece(EncodingLayer encoding, EncodedPiece piece, int start, int root, Span<Dependency> target)
    {
        int[] heads = _arcs.Find(encoding, piece);
        var relations = new string[piece.Count];
        _relations.Tell(encoding, piece, heads, relations);
        int own = 0;
        for (int word = 0; word < target.Length; word++)
        {
            bool isRoot = heads[word + 1] == 0;
            own = isRoot ? start + word + 1 : own;
            target[word] = isRoot
                ? new Dependency(root, start == 0 ? relations[word] : BesideFirst)
                : new Dependency(start + heads[word + 1], relations[word]);
        }

        return own;
    }
}

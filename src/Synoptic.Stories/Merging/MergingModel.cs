using System.Buffers.Binary;
using System.Collections.Immutable;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Merging;

/// <summary>
/// Boosted regression trees (J. Friedman, "Greedy function approximation", 2001) that tell how surely two occurrences are
/// of one event. Immutable. The file is <c>SYNMRG</c>, version (2 bytes), threshold of clustering (float32), bias (float32),
/// number of nodes (int32), number of trees (int32), the first node of each tree (int32), then the nodes: feature (int16, -1
/// for a leaf), threshold or value (float32), left and right child (int32 each). Little-endian.
/// </summary>
internal sealed class MergingModel
{
    private const string Resource = "merging.bin";
    private const ushort Version = 1;
    private const int HeaderLength = 24;
    private const int NodeLength = 14;

    private readonly ImmutableArray<int> _roots;
    private readonly ImmutableArray<Node> _nodes;
    private readonly float _bias;

    /// <summary>A model of these trees.</summary>
    public MergingModel(ImmutableArray<int> roots, ImmutableArray<Node> nodes, float bias, float threshold)
    {
        (_roots, _nodes, _bias, Threshold) = (roots, nodes, bias, threshold);
    }

    /// <summary>The mean score of pairs from which two groups are one event, in [0, 1].</summary>
    public float Threshold { get; }

    private static ReadOnlySpan<byte> Magic => "SYNMRG"u8;

    /// <summary>How surely the features are those of two mentions of one event, in [0, 1].</summary>
    public double Score(ReadOnlySpan<float> features)
    {
        double sum = _bias;
        foreach (int root in _roots)
        {
            int node = root;
            while (_nodes[node].Feature >= 0)
            {
                node = features[_nodes[node].Feature] <= _nodes[node].Value ? _nodes[node].Left : _nodes[node].Right;
            }

            sum += _nodes[node].Value;
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The same trees with another threshold.</summary>
    public MergingModel With(float threshold) => new(_roots, _nodes, _bias, threshold);

    /// <summary>The model that the library carries.</summary>
    public static MergingModel ReadShipped() => Read(Lexicon.ReadBytes(Resource));

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, of another version, or no such model.</exception>
    public static MergingModel Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file.StartsWith(Magic) || BinaryPrimitives.ReadUInt16LittleEndian(file[Magic.Length..]) != Version)
        {
            throw new InvalidDataException("This is no model of merging of this version; make it again as Data/merging.md says.");
        }

        int nodes = BinaryPrimitives.ReadInt32LittleEndian(file[16..]);
        int trees = BinaryPrimitives.ReadInt32LittleEndian(file[20..]);
        if (file.Length != HeaderLength + 4L * trees + (long)NodeLength * nodes)
        {
            throw new InvalidDataException("The model of merging is cut short; make it again as Data/merging.md says.");
        }

        ReadOnlySpan<byte> body = file[(HeaderLength + 4 * trees)..];
        var read = ImmutableArray.CreateBuilder<Node>(nodes);
        for (int node = 0; node < nodes; node++)
        {
            read.Add(ReadNode(body[(node * NodeLength)..]));
        }

        var roots = ImmutableArray.CreateBuilder<int>(trees);
        for (int tree = 0; tree < trees; tree++)
        {
            roots.Add(BinaryPrimitives.ReadInt32LittleEndian(file[(HeaderLength + 4 * tree)..]));
        }

        return new MergingModel(roots.MoveToImmutable(), read.MoveToImmutable(), BinaryPrimitives.ReadSingleLittleEndian(file[12..]), BinaryPrimitives.ReadSingleLittleEndian(file[8..]));
    }

    /// <summary>The file of this model.</summary>
    public byte[] Write()
    {
        byte[] file = new byte[HeaderLength + 4 * _roots.Length + NodeLength * _nodes.Length];
        Span<byte> target = file;
        Magic.CopyTo(target);
        BinaryPrimitives.WriteUInt16LittleEndian(target[Magic.Length..], Version);
        BinaryPrimitives.WriteSingleLittleEndian(target[8..], Threshold);
        BinaryPrimitives.WriteSingleLittleEndian(target[12..], _bias);
        BinaryPrimitives.WriteInt32LittleEndian(target[16..], _nodes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(target[20..], _roots.Length);
        for (int tree = 0; tree < _roots.Length; tree++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(target[(HeaderLength + 4 * tree)..], _roots[tree]);
        }

        Span<byte> body = target[(HeaderLength + 4 * _roots.Length)..];
        for (int node = 0; node < _nodes.Length; node++)
        {
            WriteNode(_nodes[node], body[(node * NodeLength)..]);
        }

        return file;
    }

    private static Node ReadNode(ReadOnlySpan<byte> place) => new(
        BinaryPrimitives.ReadInt16LittleEndian(place),
        BinaryPrimitives.ReadSingleLittleEndian(place[2..]),
        BinaryPrimitives.ReadInt32LittleEndian(place[6..]),
        BinaryPrimitives.ReadInt32LittleEndian(place[10..]));

    private static void WriteNode(Node node, Span<byte> place)
    {
        BinaryPrimitives.WriteInt16LittleEndian(place, (short)node.Feature);
        BinaryPrimitives.WriteSingleLittleEndian(place[2..], node.Value);
        BinaryPrimitives.WriteInt32LittleEndian(place[6..], node.Left);
        BinaryPrimitives.WriteInt32LittleEndian(place[10..], node.Right);
    }

    /// <summary>A node of a tree.</summary>
    /// <param name="Feature">The feature that it asks for, or -1 for a leaf.</param>
    /// <param name="Value">What goes left at most; of a leaf, what it adds.</param>
    /// <param name="Left">The next node on the left.</param>
    /// <param name="Right">The next node on the right.</param>
    internal readonly record struct Node(int Feature, float Value, int Left, int Right);
}

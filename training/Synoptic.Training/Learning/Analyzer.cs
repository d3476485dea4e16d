using Synoptic.Language.Parsing;
using Synoptic.Language.Recognition;
using Synoptic.Training.Examples;
using Synoptic.Training.Networks;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Kernels;

namespace Synoptic.Training.Learning;

/// <summary>Runs a network on sentences and decides.</summary>
internal sealed class Analyzer(Network network, int activationBits = 0)
{
    private const int BatchRows = 1000;

    private readonly BilouDecoder _names = new(network.Inventory.Labels[Head.Name].Labels);
    private readonly LabelList _relations = network.Inventory.Labels[Head.Relation];

    /// <summary>The analyses of <paramref name="examples"/>, in order; their targets are not read.</summary>
    public List<Analysis> Analyze(IReadOnlyList<Example> examples)
    {
        var tape = new Tape(0, MatrixProduct.Create()) { ActivationBits = activationBits };
        return [.. BatchPlan.Cut(examples, BatchRows).SelectMany(batch => AnalyzeBatch(tape, new Batch(batch)))];
    }

    private List<Analysis> AnalyzeBatch(Tape tape, Batch batch)
    {
        tape.Reset(false, new RandomSource(0));
        Tensor encoding = network.Encode(tape, batch);
        Tensor[] arcs = network.Arcs(tape, encoding, batch);
        int[][] heads = [.. arcs.Select(matrix => SpanningTree.Find(matrix.Values, matrix.Rows))];
        var headRows = new int[batch.Count];
        for (int sentence = 0; sentence < heads.Length; sentence++)
        {
            for (int word = 0; word < heads[sentence].Length; word++)
            {
                headRows[batch.Starts[sentence] + word] = batch.Starts[sentence] + Math.Max(0, heads[sentence][word]);
            }
        }

        Tensor relations = network.Relations(tape, encoding, headRows);
        Dictionary<Head, Tensor> tags = Network.TagHeads.ToDictionary(head => head, head => network.Tags(tape, encoding, head));
        return [.. heads.Select((tree, sentence) => new Analysis(
            tags.ToDictionary(pair => pair.Key, pair => Best(pair.Value, pair.Key, batch.Starts[sentence], tree.Length)),
            tree,
            Relations(relations, tree, batch.Starts[sentence])))];
    }

    private int[] Best(Tensor scores, Head head, int start, int count)
    {
        if (head == Head.Name)
        {
            return [0, .. _names.Decode(scores.Values[((start + 1) * scores.Columns)..((start + count) * scores.Columns)], scores.Columns)];
        }

        int labels = network.Inventory.Labels[head].Labels.Length;
        return [.. Enumerable.Range(start, count).Select(row => Spans.IndexOfHighest(scores.Row(row)[..labels]))];
    }

    /// <summary>The best relation; <c>root</c> for the root's one dependent and for no other.</summary>
    private int[] Relations(Tensor scores, int[] tree, int start)
    {
        int root = _relations.NumberOf("root");
        var chosen = new int[tree.Length];
        for (int word = 1; word < tree.Length; word++)
        {
            Span<float> row = scores.Row(start + word)[.._relations.Labels.Length];
            row[root] = float.NegativeInfinity;
            chosen[word] = tree[word] == 0 ? root : Spans.IndexOfHighest(row);
        }

        return chosen;
    }
}

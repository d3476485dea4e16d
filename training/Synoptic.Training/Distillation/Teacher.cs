using Synoptic.Language.Numerics;
using Synoptic.Training.Examples;
using Synoptic.Training.Networks;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Kernels;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Distillation;

/// <summary>Gives the likeliest labels of a trained network with their probabilities (G. Hinton et al. 2015, "Distilling the knowledge in a neural network").</summary>
internal sealed class Teacher(Network network)
{
    private readonly Tape _tape = new(0, MatrixProduct.Create());

    /// <summary>The targets that the network sets for each sentence of <paramref name="batch"/>; relations are those to the likeliest head.</summary>
    public List<Dictionary<Head, SoftTargets>> Label(Batch batch)
    {
        _tape.Reset(false, new RandomSource(0));
        Tensor encoding = network.Encode(_tape, batch);
        List<Dictionary<Head, SoftTargets>> labelled = [.. batch.Examples.Select(example => NoTargets(example.Types.Length))];
        var headRows = new int[batch.Count];
        Tensor[] arcs = network.Arcs(_tape, encoding, batch);
        for (int sentence = 0; sentence < arcs.Length; sentence++)
        {
            Take(arcs[sentence], 0, labelled[sentence][Head.Arc]);
            LinkToHeads(labelled[sentence][Head.Arc], batch.Starts[sentence], headRows);
        }

        TakeAll(network.Relations(_tape, encoding, headRows), Head.Relation, batch, labelled);
        foreach (Head head in Network.TagHeads)
        {
            TakeAll(network.Tags(_tape, encoding, head), head, batch, labelled);
        }

        return labelled;
    }

    private static Dictionary<Head, SoftTargets> NoTargets(int rows) =>
        Enum.GetValues<Head>().ToDictionary(head => head, _ => new SoftTargets(SoftFile.Kept, rows));

    private static void LinkToHeads(SoftTargets arcs, int start, int[] headRows)
    {
        for (int word = 0; word < arcs.Rows; word++)
        {
            headRows[start + word] = start + arcs.Labels[word * arcs.Width];
        }
    }

    private static void TakeAll(Tensor scores, Head head, Batch batch, List<Dictionary<Head, SoftTargets>> labelled)
    {
        for (int sentence = 0; sentence < labelled.Count; sentence++)
        {
            Take(scores, batch.Starts[sentence], labelled[sentence][head]);
        }
    }

    /// <summary>Takes the likeliest labels of every position but the root's, likeliest first; the scores are lost.</summary>
    private static void Take(Tensor scores, int start, SoftTargets targets)
    {
        for (int word = 1; word < targets.Rows; word++)
        {
            Span<float> row = scores.Row(start + word);
            Exponential.Softmax(row);
            for (int rank = 0; rank < Math.Min(targets.Width, row.Length); rank++)
            {
                int best = Spans.IndexOfHighest(row);
                targets.Labels[word * targets.Width + rank] = best;
                targets.Shares[word * targets.Width + rank] = row[best];
                row[best] = 0;
            }
        }
    }
}

using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Networks;

/// <summary>Scores every word as head of every other (T. Dozat and C. Manning 2017, "Deep biaffine attention").</summary>
internal sealed class ArcHead(NetworkOptions options, ParameterFactory factory)
{
    private const float FirstGain = 0.1f; // inner products of wide rows would begin far from zero

    private readonly DenseLayer _dependents = new("arc.dependents", options.Width, options.ArcWidth, factory);
    private readonly DenseLayer _heads = new("arc.heads", options.Width, options.ArcWidth, factory);
    private readonly DenseLayer _pair = new("arc.pair", options.ArcWidth, options.ArcWidth, factory, FirstGain);

    /// <summary>A square matrix a sentence: row = dependent, column = head.</summary>
    public Tensor[] Scores(Tape tape, Tensor encoding, int[] starts)
    {
        Tensor dependents = tape.Drop(tape.Rectify(_dependents.Apply(tape, encoding)), options.HeadDropout);
        Tensor heads = tape.Drop(tape.Rectify(_heads.Apply(tape, encoding)), options.HeadDropout);
        return tape.Arcs(_pair.Apply(tape, dependents), heads, starts);
    }

    /// <summary>The loss of all matrices; the target of a row is a position in its sentence.</summary>
    public static double Loss(Tensor[] matrices, SoftTargets targets, int[] starts, float factor)
    {
        double loss = 0;
        for (int sentence = 0; sentence < matrices.Length; sentence++)
        {
            Tensor scores = matrices[sentence];
            for (int word = 1; word < scores.Rows; word++)
            {
                loss += ChoiceLoss.Row(scores.Row(word), scores.GradientRow(word), targets, starts[sentence] + word, factor);
            }
        }

        return loss;
    }
}

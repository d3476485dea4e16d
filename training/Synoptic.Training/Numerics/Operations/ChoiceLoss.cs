using Synoptic.Language.Numerics;

namespace Synoptic.Training.Numerics.Operations;

/// <summary>The cross entropy of a choice among columns.</summary>
internal static class ChoiceLoss
{
    /// <summary>Adds the derivative of <c>factor x cross entropy</c> to the gradients of <paramref name="scores"/>; the scores are lost.</summary>
    /// <returns>The summed cross entropy of all rows, in nats, times the factor.</returns>
    public static double Choose(this Tape tape, Tensor scores, SoftTargets targets, float factor)
    {
        double loss = 0;
        for (int row = 0; row < scores.Rows; row++)
        {
            loss += Row(scores.Row(row), scores.GradientRow(row), targets, row, factor);
        }

        return loss;
    }

    /// <summary>The loss of one row of scores.</summary>
    public static double Row(Span<float> scores, Span<float> gradients, SoftTargets targets, int row, float factor)
    {
        ReadOnlySpan<int> labels = targets.Labels.AsSpan(row * targets.Width, targets.Width);
        ReadOnlySpan<float> shares = targets.Shares.AsSpan(row * targets.Width, targets.Width);
        float total = 0;
        double loss = 0;
        for (int index = 0; index < labels.Length; index++)
        {
            total += shares[index];
            loss -= shares[index] * (double)scores[labels[index]];
        }

        if (total == 0)
        {
            return 0;
        }

        loss += total * (double)Exponential.Softmax(scores);
        Spans.Add(scores, gradients, total * factor);
        for (int index = 0; index < labels.Length; index++)
        {
            gradients[labels[index]] -= shares[index] * factor;
        }

        return loss * factor;
    }
}

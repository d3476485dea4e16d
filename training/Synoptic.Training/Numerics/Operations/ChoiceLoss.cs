using Synoptic.Language.Numerics;

namespace Synoptic.Training.Numerics.Operations;

/// <summary>The cross entropy of a choice among columns.</summary>
internal static class ChoiceLoss
{
    /// <summary>Adds the derivative of <c>factor x cross entropy</c> to the gradients of <paramref name="scores"/>; the scores are lost.</summary>
    /// <returns>The summed cross entropy of all rows, in nats, times the factor.</returns>
    public static double Choose(Tensor scores, SoftTargets targets, float factor)
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
        if (shares.IndexOfAnyExcept(0f) < 0)
        {
            return 0;
        }

        return targets.IsAnyOf[row]
            ? AnyOf(scores, gradients, labels, shares, factor)
            : Shared(scores, gradients, labels, shares, factor);
    }

    private static double Shared(
        Span<float> scores, Span<float> gradients, ReadOnlySpan<int> labels, ReadOnlySpan<float> shares, float factor)
    {
        float total = Spans.Sum(shares);
        double loss = 0;
        for (int index = 0; index < labels.Length; index++)
        {
            loss -= shares[index] * (double)scores[labels[index]];
        }

        loss += total * (double)Exponential.Softmax(scores);
        Spans.Add(scores, gradients, total * factor);
        for (int index = 0; index < labels.Length; index++)
        {
            gradients[labels[index]] -= shares[index] * factor;
        }

        return loss * factor;
    }

    /// <summary>The negative logarithm of the probability of all the labels together.</summary>
    private static double AnyOf(
        Span<float> scores, Span<float> gradients, ReadOnlySpan<int> labels, ReadOnlySpan<float> shares, float factor)
    {
        Exponential.Softmax(scores);
        double together = 1e-30;
        for (int index = 0; index < labels.Length; index++)
        {
            together += shares[index] > 0 ? scores[labels[index]] : 0;
        }

        Spans.Add(scores, gradients, factor);
        for (int index = 0; index < labels.Length; index++)
        {
            gradients[labels[index]] -= shares[index] > 0 ? (float)(scores[labels[index]] / together) * factor : 0;
        }

        return -Math.Log(together) * factor;
    }
}

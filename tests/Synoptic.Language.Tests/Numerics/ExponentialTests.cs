using System.Runtime.Intrinsics;
using Synoptic.Language.Numerics;

namespace Synoptic.Language.Tests.Numerics;

public sealed class ExponentialTests
{
    [Fact]
    public void The_exponential_is_right_to_seven_digits()
    {
        for (float value = -80; value < 80; value += 0.37f)
        {
            double exact = Math.Exp(value);
            (Exponential.Exp(value) / exact).ShouldBe(1, 3e-7);
        }
    }

    [Fact]
    public void The_logarithm_is_right_to_seven_digits()
    {
        for (double value = 1e-30; value < 1e30; value *= 1.37)
        {
            double exact = Math.Log((float)value);
            ((double)Exponential.Log((float)value)).ShouldBe(exact, 3e-7 * Math.Max(1, Math.Abs(exact)));
        }
    }

    [Fact]
    public void Sigmoid_and_tangent_are_right_to_six_digits()
    {
        for (float value = -20; value < 20; value += 0.11f)
        {
            ((double)Exponential.Sigmoid(value)).ShouldBe(1 / (1 + Math.Exp(-value)), 1e-6);
            ((double)Exponential.Tanh(Vector256.Create(value))[3]).ShouldBe(Math.Tanh(value), 1e-6);
        }
    }

    [Theory]
    [InlineData(float.NegativeInfinity, 0)]
    [InlineData(-1e9f, 0)]
    [InlineData(1e9f, 1)]
    [InlineData(float.PositiveInfinity, 1)]
    public void Extremes_are_cut(float value, float expected) => Exponential.Sigmoid(value).ShouldBe(expected, 1e-30f);

    [Fact]
    public void Probabilities_sum_to_one_and_keep_the_order()
    {
        float[] scores = [1, 3, 2, -4, 0.5f, 7, 7, 6, -1e9f, 2];
        float logSum = Exponential.Softmax(scores);
        scores.Sum().ShouldBe(1, 1e-6f);
        scores[5].ShouldBe(scores[6]);
        scores[5].ShouldBeGreaterThan(scores[7]);
        scores[5].ShouldBe((float)Math.Exp(7 - logSum), 1e-6f);
    }
}

using System.Collections.Immutable;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Kernels;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Tests.Numerics;

/// <summary>Every operation's derivative against the slope between two nearby values.</summary>
public sealed class GradientTests
{
    private const float Distance = 1e-2f;
    private const double Tolerance = 2e-3;

    private readonly Parameter _input = Make("input", 7, 16, 1);
    private readonly Parameter _other = Make("other", 7, 16, 2);

    [Fact]
    public void A_dense_layer_has_the_right_slopes()
    {
        Parameter weights = Make("weights", 16, 24, 3), bias = Make("bias", 1, 24, 4);
        Check(tape => tape.Dense(tape.Use(_input), tape.Use(weights), tape.Use(bias)), _input, weights, bias);
    }

    [Fact]
    public void Sums_have_the_right_slopes() => Check(tape => tape.Add(tape.Use(_input), tape.Use(_other)), _input, _other);

    [Fact]
    public void Products_have_the_right_slopes() => Check(tape => tape.Multiply(tape.Use(_input), tape.Use(_other)), _input, _other);

    [Fact]
    public void Joined_columns_have_the_right_slopes() =>
        Check(tape => tape.Join(tape.Use(_input), tape.Use(_other)), _input, _other);

    [Fact]
    public void Picked_rows_have_the_right_slopes() =>
        Check(tape => tape.Rows(tape.Use(_input), [3, 0, 3, 6]), _input);

    [Fact]
    public void A_bag_of_rows_has_the_right_slopes()
    {
        Parameter table = Make("table", 7, 16, 5, isTable: true);
        ImmutableArray<int>[] bags = [[1, 2], [], [6], [2, 2, 3]];
        Check(tape => tape.Bag(table, bags), table);
    }

    [Fact]
    public void The_rectifier_has_the_right_slopes()
    {
        foreach (ref float value in _input.Values.AsSpan())
        {
            value += value < 0 ? -2 * Distance : 2 * Distance; // no step crosses the bend at zero
        }

        Check(tape => tape.Rectify(tape.Use(_input)), _input);
    }

    [Fact]
    public void Normalisation_has_the_right_slopes()
    {
        Parameter gain = Make("gain", 1, 16, 6), bias = Make("bias", 1, 16, 7);
        Check(tape => tape.Norm(tape.Use(_input), tape.Use(gain), tape.Use(bias)), _input, gain, bias);
    }

    [Fact]
    public void Dropout_has_the_right_slopes() => Check(tape => tape.Drop(tape.Use(_input), 0.4f), _input);

    [Fact]
    public void The_recurrent_layer_has_the_right_slopes()
    {
        Parameter gates = Make("gates", 7, 48, 8);
        // The activations replace the gates, so they are copied first.
        Check(tape => tape.Recur(tape.Rows(tape.Use(gates), [0, 1, 2, 3, 4, 5, 6]), [0, 3, 4, 7]), gates);
    }

    [Fact]
    public void Arc_scores_have_the_right_slopes() =>
        Check(tape => tape.Arcs(tape.Use(_input), tape.Use(_other), [0, 3, 7])[1], _input, _other);

    [Fact]
    public void The_loss_of_a_choice_has_the_right_slopes()
    {
        var targets = new SoftTargets(2, 7);
        int[] labels = [1, 2, 0, 3, 4, 4, 5, 6, 0, 1, 2, 3, 7, 8];
        labels.CopyTo(targets.Labels, 0);
        float[] shares = [1, 0, .5f, .5f, .2f, .3f, 1, 0, 0, 0, .9f, .1f, 1, 0];
        shares.CopyTo(targets.Shares, 0);
        CheckLoss(tape => ChoiceLoss.Choose(tape.Rows(tape.Use(_input), [0, 1, 2, 3, 4, 5, 6]), targets, 0.7f), _input);
    }

    [Fact]
    public void The_loss_of_a_choice_of_which_several_are_right_has_the_right_slopes()
    {
        SoftTargets targets = SoftTargets.AnyOf([[1], [2, 5], [], [0, 1, 2], [3], [15, 14], [7]]);
        CheckLoss(tape => ChoiceLoss.Choose(tape.Rows(tape.Use(_input), [0, 1, 2, 3, 4, 5, 6]), targets, 0.7f), _input);
    }

    private static Parameter Make(string name, int rows, int columns, ulong seed, bool isTable = false) =>
        new Parameter(name, rows, columns, 1, isTable).Randomize(new RandomSource(seed), 0.8f);

    /// <summary>Checks the derivative of a weighted sum of all outputs.</summary>
    private static void Check(Func<Tape, Tensor> operation, params Parameter[] parameters) => CheckLoss(
        tape =>
        {
            Tensor output = operation(tape);
            double loss = 0;
            for (int index = 0; index < output.Values.Length; index++)
            {
                float weight = ArcOperation.Never == output.Values[index] ? 0 : MathF.Sin(index + 1);
                loss += weight * (double)output.Values[index];
                output.Gradients[index] += weight;
            }

            return loss;
        },
        parameters);

    private static void CheckLoss(Func<Tape, double> loss, params Parameter[] parameters)
    {
        var tape = new Tape(0, MatrixProduct.Create());
        Run(tape, loss);
        tape.Backward();
        foreach (Parameter parameter in parameters)
        {
            float[] slopes = parameter.Shard(0).Gradients.ToArray();
            for (int index = 0; index < slopes.Length; index++)
            {
                float value = parameter.Values[index];
                parameter.Values[index] = value + Distance;
                double above = Run(tape, loss);
                parameter.Values[index] = value - Distance;
                double below = Run(tape, loss);
                parameter.Values[index] = value;
                double slope = (above - below) / (2 * Distance);
                Math.Abs(slope - slopes[index]).ShouldBeLessThan(Tolerance * Math.Max(1, Math.Abs(slope)), $"{parameter.Name}[{index}]: {slope} or {slopes[index]}");
            }
        }
    }

    private static double Run(Tape tape, Func<Tape, double> loss)
    {
        tape.Reset(true, new RandomSource(9));
        return loss(tape);
    }
}

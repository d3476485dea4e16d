using System.Collections.Immutable;
using System.Globalization;

namespace Synoptic.Evaluation.Events;

/// <summary>Trains a model by multinomial logistic regression with stochastic gradients; the same examples give the same model.</summary>
public static class TypeTrainer
{
    private const int Epochs = 30;
    private const double FirstRate = 0.05;
    private const double Slowing = 0.2; // the rate of epoch n is FirstRate / (1 + Slowing n)
    private const double Decay = 1e-4; // towards zero, at each feature that is there

    /// <summary>Trains.</summary>
    public static TypeModel Train(ImmutableArray<TypeExample> examples)
    {
        ImmutableArray<string> types = [.. examples.Select(example => example.Type).Distinct().Order(StringComparer.Ordinal)];
        float[][] weights = [.. types.Select(_ => new float[TypeModel.Width])];
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (int index in Shuffled(examples.Length, epoch))
            {
                Learn(examples[index], types, weights, FirstRate / (1 + (Slowing * epoch)));
            }
        }

        return new TypeModel(types, weights);
    }

    private static IEnumerable<int> Shuffled(int count, int epoch) => Enumerable.Range(0, count)
        .OrderBy(index => FeatureHashing.Of(string.Create(CultureInfo.InvariantCulture, $"{epoch} {index}")))
        .ThenBy(index => index);

    private static void Learn(TypeExample example, ImmutableArray<string> types, float[][] weights, double rate)
    {
        double[] scores = [.. weights.Select(row => TypeModel.Score(row, example.Features))];
        double highest = scores.Max();
        double sum = scores.Sum(score => Math.Exp(score - highest));
        for (int type = 0; type < types.Length; type++)
        {
            double error = (Math.Exp(scores[type] - highest) / sum) - (types[type] == example.Type ? 1 : 0);
            foreach (int feature in example.Features)
            {
                weights[type][feature] -= (float)(rate * (error + (Decay * weights[type][feature])));
            }
        }
    }
}

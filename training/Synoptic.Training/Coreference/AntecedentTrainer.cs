using Synoptic.Language.Coreference;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.Coreference;

/// <summary>
/// Learns the choice between antecedents: the probability of all right ones together is raised, with what each error
/// costs added to the scores of wrong ones (G. Durrett and D. Klein 2013), by AdaGrad (J. Duchi et al. 2011). The
/// weights returned are averaged over the last half of the passes and rounded to one byte each.
/// </summary>
internal sealed class AntecedentTrainer(CoreferenceOptions options)
{
    private const int Levels = 127;

    private readonly float[] _weights = new float[1 << options.Bits];
    private readonly float[] _squares = new float[1 << options.Bits];
    private readonly double[] _sums = new double[1 << options.Bits];
    private readonly List<Choice> _choices = [];

    /// <summary>Learns weights from documents.</summary>
    public sbyte[] Train(IReadOnlyList<MarkedDocument> documents)
    {
        RandomSource random = RandomSource.For(options.Seed, 0);
        int[] order = [.. Enumerable.Range(0, documents.Count)];
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle<int>(order);
            foreach (int document in order)
            {
                Learn(documents[document]);
            }

            for (int weight = 0; weight < _sums.Length && epoch >= options.Epochs / 2; weight++)
            {
                _sums[weight] += _weights[weight];
            }
        }

        double largest = Math.Max(_sums.Max(Math.Abs), 1e-9);
        return [.. _sums.Select(sum => (sbyte)Math.Round(sum / largest * Levels))];
    }

    private void Learn(MarkedDocument document)
    {
        var features = new PairFeatures(document.Tree, document.History);
        var parts = new ReferentPartition(document.History.Markables, document.Names);
        for (int index = 0; index < document.Chains.Length; index++)
        {
            if (!parts.HasAntecedent(index))
            {
                Gather(document, features, index);
                Step();
            }
        }
    }

    private void Gather(MarkedDocument document, PairFeatures features, int index)
    {
        Span<uint> hashes = stackalloc uint[PairFeatures.Most];
        _choices.Clear();
        _choices.Add(new Choice(hashes[..features.WriteNew(index, hashes)].ToArray(), false, 0));
        bool hasRight = false;
        foreach (Candidate candidate in document.History.CandidatesOf(index))
        {
            bool isRight = document.Chains[index] >= 0 && document.Chains[index] == document.Chains[candidate.Phrase];
            hasRight |= isRight;
            _choices.Add(new Choice(hashes[..features.Write(index, candidate, hashes)].ToArray(), isRight, isRight ? 0 : options.WrongLink));
        }

        _choices[0] = _choices[0] with { IsRight = !hasRight, Cost = hasRight ? options.MissedLink : 0 };
        for (int choice = 1; choice < _choices.Count && !hasRight; choice++)
        {
            _choices[choice] = _choices[choice] with { Cost = options.FalseLink };
        }
    }

    private void Step()
    {
        double[] scores = [.. _choices.Select(choice => Score(choice.Features) + choice.Cost)];
        double highest = scores.Max();
        double[] shares = [.. scores.Select(score => Math.Exp(score - highest))];
        double all = shares.Sum();
        double right = _choices.Zip(shares).Where(pair => pair.First.IsRight).Sum(pair => pair.Second);
        for (int choice = 0; choice < shares.Length; choice++)
        {
            double error = (_choices[choice].IsRight ? shares[choice] / right : 0) - shares[choice] / all;
            if (Math.Abs(error) > 1e-4)
            {
                Move(_choices[choice].Features, (float)error);
            }
        }
    }

    private double Score(uint[] features)
    {
        int mask = _weights.Length - 1;
        double sum = 0;
        foreach (uint feature in features)
        {
            sum += _weights[(int)feature & mask];
        }

        return sum;
    }

    private void Move(uint[] features, float error)
    {
        int mask = _weights.Length - 1;
        foreach (uint feature in features)
        {
            int place = (int)feature & mask;
            float gradient = error - options.Decay * _weights[place];
            _squares[place] += gradient * gradient;
            _weights[place] += options.Rate * gradient / MathF.Sqrt(_squares[place] + 1e-6f);
        }
    }

    private readonly record struct Choice(uint[] Features, bool IsRight, float Cost);
}

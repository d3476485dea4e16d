using Synoptic.Language.Attribution.Learned;
using Synoptic.Training.Numerics;

namespace Synoptic.Training.Attributions;

/// <summary>
/// A linear-chain conditional random field (J. Lafferty et al. 2001) over hashed features, trained by AdaGrad one
/// sequence at a time; weights are averaged over the last half of the passes.
/// </summary>
internal sealed class RoleTrainer(AttributionOptions options)
{
    private const int Roles = AttributionModel.RoleCount;
    private const int Pairs = Roles * Roles;

    private readonly HashedParameters _own = new(1 << options.RoleBits, Roles, options);
    private readonly HashedParameters _steps = new(1 << options.StepBits, Pairs, options);

    /// <summary>Learns the weights of the roles and of the steps between them.</summary>
    public (float[] Own, float[] Steps) Train(RoleExamples examples, RandomSource random, Action<string> report)
    {
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int epoch = 0; epoch < options.RoleEpochs; epoch++)
        {
            random.Shuffle<int>(order);
            double loss = 0;
            foreach (int sequence in order)
            {
                loss += Step(examples, sequence);
            }

            report($"pass {epoch + 1}: loss {loss / order.Length:0.000} a cue");
            if (epoch >= options.RoleEpochs / 2)
            {
                _own.AddToAverage();
                _steps.AddToAverage();
            }
        }

        return (_own.Average(), _steps.Average());
    }

    private double Step(RoleExamples examples, int sequence)
    {
        (int start, int end) = examples[sequence];
        var lattice = new RoleLattice(end - start);
        for (int place = start; place < end; place++)
        {
            _own.Sum(examples.Own(place), lattice.Own(place - start));
            _steps.Sum(examples.Steps(place), lattice.Steps(place - start));
        }

        double all = lattice.Run();
        double right = 0;
        Span<float> gradient = stackalloc float[Pairs];
        for (int place = start; place < end; place++)
        {
            int role = (int)examples.RoleAt(place);
            right += lattice.Own(place - start)[role];
            lattice.OwnShares(place - start, gradient);
            gradient[role] -= 1;
            _own.Descend(examples.Own(place), gradient[..Roles]);
            if (place > start)
            {
                int pair = (int)examples.RoleAt(place - 1) * Roles + role;
                right += lattice.Steps(place - start)[pair];
                lattice.StepShares(place - start, gradient);
                gradient[pair] -= 1;
                _steps.Descend(examples.Steps(place), gradient);
            }
        }

        return all - right;
    }
}

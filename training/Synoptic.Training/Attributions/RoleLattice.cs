using Synoptic.Language.Attribution.Learned;

namespace Synoptic.Training.Attributions;

/// <summary>The scores of all role sequences of one cue, and the share of each role and step in their sum (forward-backward).</summary>
internal sealed class RoleLattice(int length)
{
    private const int Roles = AttributionModel.RoleCount;
    private const int Pairs = Roles * Roles;

    private readonly float[] _own = new float[length * Roles];
    private readonly float[] _steps = new float[length * Pairs];
    private readonly double[] _forward = new double[length * Roles];
    private readonly double[] _backward = new double[length * Roles];
    private double _all;

    /// <summary>The scores of the roles at a place.</summary>
    public Span<float> Own(int place) => _own.AsSpan(place * Roles, Roles);

    /// <summary>The scores of the steps to a place.</summary>
    public Span<float> Steps(int place) => _steps.AsSpan(place * Pairs, Pairs);

    /// <summary>Adds up all sequences and gives the logarithm of the sum.</summary>
    public double Run()
    {
        for (int place = 0; place < length; place++)
        {
            for (int role = 0; role < Roles; role++)
            {
                _forward[place * Roles + role] = _own[place * Roles + role] + (place == 0 ? 0 : SumBefore(place, role));
            }
        }

        for (int place = length - 2; place >= 0; place--)
        {
            for (int role = 0; role < Roles; role++)
            {
                _backward[place * Roles + role] = SumAfter(place, role);
            }
        }

        int last = (length - 1) * Roles;
        _all = SumOf(_forward[last], _forward[last + 1], _forward[last + 2]);
        return _all;
    }

    /// <summary>Writes the share of each role at a place.</summary>
    public void OwnShares(int place, Span<float> shares)
    {
        for (int role = 0; role < Roles; role++)
        {
            shares[role] = (float)Math.Exp(_forward[place * Roles + role] + _backward[place * Roles + role] - _all);
        }
    }

    /// <summary>Writes the share of each step to a place.</summary>
    public void StepShares(int place, Span<float> shares)
    {
        for (int pair = 0; pair < Pairs; pair++)
        {
            (int from, int role) = (pair / Roles, pair % Roles);
            shares[pair] = (float)Math.Exp(
                _forward[(place - 1) * Roles + from] + _steps[place * Pairs + pair] + _own[place * Roles + role] + _backward[place * Roles + role] - _all);
        }
    }

    private double SumBefore(int place, int role) => SumOf(
        _forward[(place - 1) * Roles] + _steps[place * Pairs + role],
        _forward[(place - 1) * Roles + 1] + _steps[place * Pairs + Roles + role],
        _forward[(place - 1) * Roles + 2] + _steps[place * Pairs + 2 * Roles + role]);

    private double SumAfter(int place, int role) => SumOf(After(place, role, 0), After(place, role, 1), After(place, role, 2));

    private double After(int place, int role, int next) =>
        _steps[(place + 1) * Pairs + role * Roles + next] + _own[(place + 1) * Roles + next] + _backward[(place + 1) * Roles + next];

    private static double SumOf(double first, double second, double third)
    {
        double most = Math.Max(first, Math.Max(second, third));
        return most + Math.Log(Math.Exp(first - most) + Math.Exp(second - most) + Math.Exp(third - most));
    }
}

using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Data;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>The clauses of one story that conflict, with how surely they tell of one act.</summary>
internal sealed class RivalScores
{
    // Clauses that agree on all that holds an act together are surer than those that share as many words by the way.
    private const double OfOneBuild = 0.6;

    private readonly ClauseSet _set;
    private readonly PairModel _model;
    private readonly ClauseComparison _comparison;
    private readonly ILookup<(int Clause, int Document), int> _near;

    public RivalScores(ImmutableArray<Clause> clauses, PairModel model, ClauseComparison comparison)
    {
        (_set, _model, _comparison) = (new ClauseSet(clauses), model, comparison);
        _near = _set.Pairs.SelectMany(pair => new[] { (pair.First, pair.Second), (pair.Second, pair.First) }).ToLookup(pair => (pair.Item1, clauses[pair.Item2].Document), pair => pair.Item2);
        ImmutableArray<Rival> rivals =
        [
            .. from pair in _set.Pairs
               from slot in comparison.Apart(clauses[pair.First], clauses[pair.Second])
               let score = Score(pair.First, pair.Second, slot)
               where score >= RivalFinder.Threshold
               select new Rival(pair.First, pair.Second, slot, score),
        ];
        ILookup<(int Clause, int Document, Slot Slot), double> bySide = rivals.SelectMany(rival => SidesOf(rival).Select(side => (side, rival.Score))).ToLookup(entry => entry.side, entry => entry.Score);
        Groups =
        [
            .. rivals.Where(rival => SidesOf(rival).All(side => rival.Score >= bySide[side].Max()) && !IsSettled(rival.First, rival.Second, rival.Slot) && !IsSettled(rival.Second, rival.First, rival.Slot))
                .OrderByDescending(rival => rival.Score).ThenBy(rival => rival.First).ThenBy(rival => rival.Second)
                .Select(rival => new PropositionGroup([clauses[rival.First], clauses[rival.Second]])),
        ];
    }

    /// <summary>The pairs that conflict, the surest first.</summary>
    public ImmutableArray<PropositionGroup> Groups { get; }

    private IEnumerable<(int Clause, int Document, Slot Slot)> SidesOf(Rival rival) =>
        [(rival.First, _set.Clauses[rival.Second].Document, rival.Slot), (rival.Second, _set.Clauses[rival.First].Document, rival.Slot)];

    /// <summary>Whether the report of the other tells of the one elsewhere as it does: then the other is another act, or the report knows both accounts.</summary>
    private bool IsSettled(int one, int other, Slot slot) => _near[(one, _set.Clauses[other].Document)]
        .Any(third => third != other && _set.Clauses[one][slot] is not null && _set.Clauses[third][slot] is not null
            && !_comparison.Apart(_set.Clauses[one], _set.Clauses[third]).Contains(slot) && Score(one, third, slot) >= RivalFinder.Threshold);

    /// <summary>The geometric mean of how surely two clauses tell of one act and how alike the rest of them is, in [0, 1].</summary>
    private double Score(int one, int other, Slot slot)
    {
        if (ClauseRoles.AreOfOneBuild(_set.Clauses[one], _set.Clauses[other], slot))
        {
            return Math.Max(OfOneBuild, _set.Beside(slot, one, other));
        }

        double likeness = Math.Max(_set[one, other], _set.Beside(slot, one, other));
        if (likeness < RivalFinder.Threshold * RivalFinder.Threshold)
        {
            return 0;
        }

        Span<double> features = stackalloc double[ClauseFeatures.Names.Length];
        ClauseFeatures.Write(_set, Math.Min(one, other), Math.Max(one, other), features);
        return Math.Sqrt(_model.Score(features) * likeness);
    }

    private readonly record struct Rival(int First, int Second, Slot Slot, double Score);
}

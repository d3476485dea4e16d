using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Clauses;

/// <summary>The clauses of the documents of a story, with how alike they are.</summary>
internal sealed class ClauseSet
{
    // In a set that a person reads every pair counts, and other words of like meaning; in a larger one only the likest.
    private const int FewDocuments = 20;
    private const int MostPairs = 64;

    private readonly ClauseKeys _keys;
    private readonly double[] _mass;
    private readonly Dictionary<(int, int), double> _likeness = [];
    private readonly Dictionary<(int Clause, int Document), (double First, double Second)> _best = [];

    /// <summary>Sets clauses side by side.</summary>
    /// <param name="clauses">By document, then head.</param>
    public ClauseSet(ImmutableArray<Clause> clauses)
    {
        Clauses = clauses;
        bool isLarge = clauses.Select(clause => clause.Document).Distinct().Skip(FewDocuments).Any();
        _keys = new ClauseKeys(clauses, byMeaning: !isLarge);
        _mass = [.. _keys.Of.Select(keys => keys.Sum(key => _keys.WeightOf(key)))];
        ILookup<int, int> holders = _keys.Of.SelectMany((keys, clause) => keys.Select(key => (key, clause))).ToLookup(entry => entry.key, entry => entry.clause);
        foreach (int one in Enumerable.Range(0, clauses.Length))
        {
            foreach (int other in isLarge ? Likest(one, holders) : Reached(one, holders).Where(other => other > one))
            {
                _likeness[(Math.Min(one, other), Math.Max(one, other))] = Likeness(one, other);
            }
        }

        foreach (((int one, int other), double likeness) in _likeness)
        {
            Note((one, clauses[other].Document), likeness);
            Note((other, clauses[one].Document), likeness);
        }
    }

    /// <summary>What is compared, by document, then head.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>The pairs of different documents that have something in common, the smaller index first; in order.</summary>
    public IEnumerable<(int First, int Second)> Pairs => _likeness.Keys.Order();

    /// <summary>How alike two clauses are, in [0, 1].</summary>
    public double this[int one, int other] => _likeness.GetValueOrDefault((Math.Min(one, other), Math.Max(one, other)));

    /// <summary>The keys of the clauses.</summary>
    public ClauseKeys Keys => _keys;

    /// <summary>The weight of all that a clause tells.</summary>
    public double MassOf(int clause) => _mass[clause];

    /// <summary>How much likelier two clauses are each other's than any other clause of their documents is, in [-1, 1].</summary>
    public double Margin(int one, int other)
    {
        double likeness = this[one, other];
        return Math.Min(Over((one, Clauses[other].Document)), Over((other, Clauses[one].Document)));

        double Over((int, int) side) => _best[side] is var (first, second) && likeness >= first ? likeness - second : likeness - first;
    }

    private void Note((int, int) side, double likeness)
    {
        (double first, double second) = _best.GetValueOrDefault(side);
        _best[side] = likeness > first ? (likeness, first) : (first, Math.Max(second, likeness));
    }

    private IEnumerable<int> Reached(int clause, ILookup<int, int> holders) => _keys.Of[clause]
        .SelectMany(key => _keys.Like(key).Keys).SelectMany(key => holders[key])
        .Where(other => Clauses[other].Document != Clauses[clause].Document).Distinct();

    private IEnumerable<int> Likest(int clause, ILookup<int, int> holders) => _keys.Of[clause]
        .SelectMany(key => holders[key].Select(other => (other, Weight: _keys.WeightOf(key))))
        .Where(entry => entry.other < clause && Clauses[entry.other].Document != Clauses[clause].Document)
        .GroupBy(entry => entry.other, entry => entry.Weight)
        .Select(entry => (Other: entry.Key, Score: entry.Sum() / (_mass[entry.Key] + _mass[clause])))
        .OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Other).Take(MostPairs).Select(entry => entry.Other);

    /// <summary>How alike two clauses are that both fill a slot, beside what fills it, in [0, 1].</summary>
    public double Beside(Slot slot, int one, int other)
    {
        ImmutableArray<int> mine = Rest(one, slot);
        ImmutableArray<int> its = Rest(other, slot);
        return Share(mine, its, mine.Sum(key => _keys.WeightOf(key)) + its.Sum(key => _keys.WeightOf(key)));
    }

    private ImmutableArray<int> Rest(int clause, Slot slot)
    {
        ImmutableArray<ClauseKey> filled = Clauses[clause][slot]!.Keys;
        return [.. _keys.Of[clause].Where(key => !filled.Any(found => found.Kind == _keys[key].Kind && found.Value == _keys[key].Value))];
    }

    private double Likeness(int one, int other) => Share(_keys.Of[one], _keys.Of[other], _mass[one] + _mass[other]);

    private double Share(ImmutableArray<int> one, ImmutableArray<int> other, double mass) => mass == 0 ? 0 : (Found(one, other) + Found(other, one)) / mass;

    /// <summary>The weight of what one clause tells that the other tells too.</summary>
    private double Found(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        double found = 0;
        foreach (int key in one)
        {
            found += _keys.WeightOf(key) * BestOf(key, other);
        }

        return found;
    }

    /// <summary>How like a key is to the likest of a clause.</summary>
    public double BestOf(int key, int clause) => BestOf(key, _keys.Of[clause]);

    private double BestOf(int key, ImmutableArray<int> clause)
    {
        double best = 0;
        foreach (int other in clause)
        {
            best = Math.Max(best, _keys.Likeness(key, other));
        }

        return best;
    }
}

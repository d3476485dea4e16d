using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.Data;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Clauses;

/// <summary>
/// How surely pairs of clauses are one claim: the geometric mean of how surely they tell of one act and how much of what they tell is
/// the same. Who acts, when or where is left aside once, where both say it: they may tell of one act and differ on that.
/// </summary>
internal sealed class ClauseScores
{
    /// <summary>The least score of one claim; evaluation/results/clauses.md says how it was chosen.</summary>
    public const double Threshold = 0.5;

    /// <summary>The least probability that two clauses of one act state the same; less is not shown as agreement.</summary>
    public const double LeastAgreement = 0.7;

    /// <summary>The least score of two clauses of which it is in doubt whether they tell of one act.</summary>
    private const double LeastDoubt = 0.45;

    // A clause that is a little less like the other than a third is may still be its fellow: the third may be closer to a fourth.
    private const double LeastMargin = -0.05;

    private const double LeastPredicate = 0.5;
    private const double SameThroughout = 0.6;

    private static readonly int PredicateFound = ClauseFeatures.Names.IndexOf("predicate found");
    private static readonly int Dates = ClauseFeatures.Names.IndexOf("dates");
    private static readonly int Numbers = ClauseFeatures.Names.IndexOf("numbers");

    private readonly Dictionary<(int, int), double> _scores = [];

    /// <summary>Scores the pairs of a set of which each is the other's likest of its document, or nearly.</summary>
    /// <param name="set">The clauses.</param>
    /// <param name="model">How surely two of them tell of one act or state.</param>
    /// <param name="agreements">How surely two that do so state the same.</param>
    public ClauseScores(ClauseSet set, PairModel model, PairModel agreements)
    {
        Span<double> features = stackalloc double[ClauseFeatures.Names.Length];
        var links = ImmutableArray.CreateBuilder<Link>();
        var agreeing = ImmutableArray.CreateBuilder<Link>();
        foreach ((int one, int other) in set.Pairs)
        {
            double likeness = LikenessOf(set, one, other);
            if (likeness < Threshold * Threshold)
            {
                continue;
            }

            ClauseFeatures.Write(set, one, other, features);
            double score = Math.Sqrt(model.Score(features) * likeness);
            _scores[(one, other)] = score;
            if (score >= Threshold && IsOfOneAct(set, one, other, features) && set.Margin(one, other) >= LeastMargin)
            {
                var link = new Link(one, other, score);
                links.Add(link);
                if (agreements.Score(features) >= LeastAgreement && !set.Clauses[one].IsOther(set.Clauses[other], ClauseKeyKind.Number))
                {
                    agreeing.Add(link);
                }
            }
        }

        Agreeing = agreeing.ToImmutable();
        Links = links.ToImmutable();
    }

    /// <summary>The pairs that are surely of one act.</summary>
    public ImmutableArray<Link> Links { get; }

    /// <summary>Those of them that state the same.</summary>
    public ImmutableArray<Link> Agreeing { get; }

    /// <summary>The pairs that may be of one act, the smaller index first.</summary>
    public IEnumerable<(int One, int Other)> InDoubt => _scores.Where(pair => pair.Value >= LeastDoubt).Select(pair => pair.Key);

    /// <summary>The score of a pair, in [0, 1].</summary>
    public double this[int one, int other] => _scores.GetValueOrDefault((Math.Min(one, other), Math.Max(one, other)));

    /// <summary>
    /// Whether the predicate of the one is told by the other, too, or they share when or how many, or nearly all: who only share what they are about ("loosened the ban",
    /// "supports the ban") do not say the same.
    /// </summary>
    private static bool IsOfOneAct(ClauseSet set, int one, int other, ReadOnlySpan<double> features) =>
        features[PredicateFound] >= LeastPredicate || set[one, other] >= SameThroughout || features[Dates] > 0 || features[Numbers] > 0;

    private static double LikenessOf(ClauseSet set, int one, int other) => new[] { Slot.WhoDidWhat, Slot.Date, Slot.Place }
        .Where(slot => set.Clauses[one][slot] is not null && set.Clauses[other][slot] is not null)
        .Select(slot => set.Beside(slot, one, other)).Append(set[one, other]).Max();
}

using System.Collections.Immutable;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.Events.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>Counts right and wrong types.</summary>
public static class TypeScorer
{
    /// <summary>The type of older data that the ontology of 2021 divides into CONCEDE and RETREAT.</summary>
    private const string Yield = "YIELD";

    /// <summary>Scores predicted types against gold.</summary>
    /// <param name="gold">The gold types; where <c>YIELD</c> is among them, a predicted CONCEDE or RETREAT counts as it.</param>
    /// <param name="predicted">A type for each, or null for none, which is wrong.</param>
    public static TypeScore Score(ImmutableArray<string> gold, ImmutableArray<string?> predicted)
    {
        bool yields = gold.Contains(Yield);
        ImmutableArray<string?> told = [.. predicted.Select(type => yields && type is "CONCEDE" or "RETREAT" ? Yield : type)];
        ImmutableArray<bool> right = [.. gold.Zip(told, string.Equals)];
        return new TypeScore(
            [
                .. gold.Distinct().Order(StringComparer.Ordinal).Select(type => KeyValuePair.Create(type, new MatchCount(
                    gold.Where((_, i) => right[i] && gold[i] == type).Count(),
                    told.Count(other => other == type),
                    gold.Count(other => other == type)))),
            ],
            right.Count(isRight => isRight),
            gold.Length);
    }
}

using System.Collections.Immutable;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Clauses;

/// <summary>What two clauses have in common, as numbers. Symmetric.</summary>
internal static class ClauseFeatures
{
    private const double MostMass = 30;
    private const double FullMass = 20;

    /// <summary>The names of the features, in their order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "likeness", "words", "predicate found", "predicates", "matched words", "entities", "other entities", "dates", "other dates",
        "numbers", "other numbers", "sentences", "margin", "mass", "negation", "words matched",
    ];

    /// <summary>The weights of the features that the library carries: how surely two clauses tell of one act or state.</summary>
    public static PairModel ReadModel() => PairModel.Read("clause-pairs.tsv", Names, "clauses.md");

    /// <summary>The weights of the features that the library carries: how surely two clauses that were linked state the same.</summary>
    public static PairModel ReadAgreements() => PairModel.Read("clause-agreements.tsv", Names, "clauses.md");

    /// <summary>Writes the features of a pair.</summary>
    public static void Write(ClauseSet set, int one, int other, Span<double> features)
    {
        int next = 0;
        Part words = PartOf(set, one, other, ClauseKeyKind.Word);
        Part entities = PartOf(set, one, other, ClauseKeyKind.Entity);
        features[next++] = set[one, other];
        features[next++] = words.Mass == 0 ? 0 : words.Matched / words.Mass;
        int first = set.Keys.Of[one] is [var mine, ..] ? mine : -1;
        int second = set.Keys.Of[other] is [var its, ..] ? its : -1;
        features[next++] = first < 0 || second < 0 ? 0 : (set.BestOf(first, other) + set.BestOf(second, one)) / 2;
        features[next++] = first < 0 || second < 0 ? 0 : set.Keys.Likeness(first, second);
        features[next++] = Math.Min(words.Matched / 2, MostMass) / MostMass;
        features[next++] = entities.IsOfBoth ? entities.Matched / entities.Mass : 0;
        features[next++] = entities is { IsOfBoth: true, Matched: 0 } ? 1 : 0;
        foreach (ClauseKeyKind kind in (ReadOnlySpan<ClauseKeyKind>)[ClauseKeyKind.Date, ClauseKeyKind.Number])
        {
            Part part = PartOf(set, one, other, kind);
            features[next++] = part.Matched > 0 ? 1 : 0;
            features[next++] = part is { IsOfBoth: true, Matched: 0 } ? 1 : 0;
        }

        features[next++] = set.Clauses[one].Around.Similarity(set.Clauses[other].Around);
        features[next++] = set.Margin(one, other);
        features[next++] = Math.Min(Math.Min(set.MassOf(one), set.MassOf(other)), FullMass) / FullMass;
        features[next++] = (set.Clauses[one].Denial is null) == (set.Clauses[other].Denial is null) ? 0 : 1;
        features[next] = Math.Min(words.Count, 6) / 6.0;
    }

    private static Part PartOf(ClauseSet set, int one, int other, ClauseKeyKind kind)
    {
        (double mine, double found, int count) = Side(set, one, other, kind);
        (double its, double foundIn, int countIn) = Side(set, other, one, kind);
        return new Part(mine + its, found + foundIn, mine > 0 && its > 0, Math.Min(count, countIn));
    }

    private static (double Mass, double Matched, int Count) Side(ClauseSet set, int one, int other, ClauseKeyKind kind)
    {
        double mass = 0;
        double matched = 0;
        int count = 0;
        foreach (int key in set.Keys.Of[one])
        {
            if (set.Keys[key].Kind == kind)
            {
                double best = set.BestOf(key, other);
                mass += set.Keys.WeightOf(key);
                matched += best * set.Keys.WeightOf(key);
                count += best > 0 ? 1 : 0;
            }
        }

        return (mass, matched, count);
    }

    private readonly record struct Part(double Mass, double Matched, bool IsOfBoth, int Count);
}

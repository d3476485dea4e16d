using System.Collections.Immutable;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// What speaks for and against two numbers whose values agree being of one thing, as numbers. Symmetric. Not for several threads.
/// </summary>
internal sealed class NumberFeatures(NumberHeads heads)
{
    // The weight of a noun that stands in one article of three thousand.
    private const double MostRare = 8;
    private const double MostApart = 4;
    // Two measures in different units that agree in their third digit are hardly so by chance.
    private const double Exactly = 0.003;
    private const int MostDigits = 3;
    private const int MostSentences = 10;

    private readonly NumberWords _words = new();

    /// <summary>The names of the features, in their order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "sentences", "like sentences", "rare noun", "people", "same outcome", "other outcome", "same value", "digits", "compatible", "converted", "exactly converted", "apart",
        "one quality", "same aspect", "bearing", "other year", "position",
    ];

    /// <summary>The weights of the features that the library carries: how surely two numbers whose values agree are of one thing.</summary>
    public static PairModel ReadModel() => PairModel.Read("number-pairs.tsv", Names, "numbers.md");

    /// <summary>Writes the features of a pair of one unit.</summary>
    public void Write(CountedNumber left, CountedNumber right, Span<double> features)
    {
        (NumberSubject mine, NumberSubject its) = (left.Subject, right.Subject);
        int next = 0;
        features[next++] = left.Terms.Similarity(right.Terms);
        features[next++] = _words.Compare(left.Terms, right.Terms);
        features[next++] = RareNoun(mine, its);
        features[next++] = One(mine.CountsPeople && its.CountsPeople);
        features[next++] = One(mine.Outcome is not null && mine.Outcome == its.Outcome);
        features[next++] = One(mine.Outcome is not null && its.Outcome is not null && mine.Outcome != its.Outcome);
        next = WriteValues(left, right, features, next);
        features[next++] = One(mine.Qualities.IsEmpty != its.Qualities.IsEmpty);
        features[next++] = One(mine.Aspect is not null && mine.Aspect == its.Aspect);
        features[next++] = One(mine.IsPart != its.IsPart) + One(mine.IsAdded != its.IsAdded) + One(mine.IsRest != its.IsRest);
        features[next++] = One(left.AsOf.IsPast != right.AsOf.IsPast);
        features[next] = Math.Min(MostSentences, Math.Abs(left.Sentence - right.Sentence)) / (double)MostSentences;
    }

    private static double One(bool holds) => holds ? 1 : 0;

    /// <summary>How rare the noun is that both count, other than people; where the one has none, that of the other.</summary>
    private double RareNoun(NumberSubject left, NumberSubject right)
    {
        bool isSame = !(left.CountsPeople && right.CountsPeople) && heads.Compare(left, right) is HeadRelation.Same;
        double weight = left.Counted is null || right.Counted is null ? Math.Max(left.CountedWeight, right.CountedWeight) : Math.Min(left.CountedWeight, right.CountedWeight);
        return isSame ? Math.Min(MostRare, weight) / MostRare : 0;
    }

    private static int WriteValues(CountedNumber left, CountedNumber right, Span<double> features, int next)
    {
        (decimal one, decimal other) = (NumberLikeness.ValueOf(left.Quantity), NumberLikeness.ValueOf(right.Quantity));
        bool isConverted = left.UnitWord != right.UnitWord && NumberLikeness.AreEqual(left, right);
        bool isSame = one == other && !isConverted;
        double apart = one > 0 && other > 0 ? Math.Min(MostApart, Math.Abs(Math.Log((double)(one / other)))) : MostApart;
        features[next++] = One(isSame);
        features[next++] = isSame ? Math.Min(MostDigits, Digits(one) - 1) / (double)MostDigits : 0;
        features[next++] = !isSame && !isConverted && NumberLikeness.AreCompatible(left, right) ? 1 / (1 + apart) : 0;
        features[next++] = One(isConverted);
        features[next++] = One(isConverted && apart < Exactly);
        features[next++] = isConverted ? 0 : apart / MostApart;
        return next;
    }

    /// <summary>How many digits tell: 1 of 400, 3 of 412, which are hardly met twice by chance.</summary>
    public static int Digits(decimal value)
    {
        const decimal Ten = 10;
        decimal rest = Math.Abs(value);
        while (rest != 0 && rest != decimal.Truncate(rest) && rest < decimal.MaxValue / Ten)
        {
            rest *= Ten;
        }

        while (rest >= Ten && rest % Ten == 0)
        {
            rest /= Ten;
        }

        int digits = 1;
        for (; rest >= Ten; rest /= Ten)
        {
            digits++;
        }

        return digits;
    }
}

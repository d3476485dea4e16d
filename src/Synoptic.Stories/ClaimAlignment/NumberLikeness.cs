using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// How surely two numbers are of the same thing. Where the values agree and are no small ones, they are the best evidence, and a trained
/// model weighs it with the rest; else the words must tell: a sum of what speaks for it and against it, each weighed by hand on short texts
/// written for the tests, through the logistic function. Not for several threads.
/// </summary>
internal sealed class NumberLikeness(TermWeights weights)
{
    /// <summary>The least likeness of two numbers of one thing.</summary>
    public const double Threshold = 0.5;

    private const double Start = -3.0;
    private const double Sentences = 5.0;
    private const double Clauses = 2.0;
    private const double SameOutcome = 2.4;
    private const double SameToll = 3.0;
    private const double SameAct = 0.8;
    private const double SameAspect = 0.8;
    private const double SameRareValue = 2.0;
    private const double SameConvertedValue = 2.8;
    private const double SameExactValue = 3.6;
    private const double SameHedgedValue = 1.2;
    private const double SharedQuality = 1.0;
    private const double Rounding = 0.03;

    // Two measures in different units that agree in their third digit are hardly so by chance.
    private const double Exactly = 0.003;
    private const double Hedged = 0.10;
    private const double CompatibleValue = 0.7;
    private const double OtherYear = -3.0;
    private const double Total = 0.8;
    private const double DurationOf = 1.3;
    private const double SameSmallValue = 0.4;
    private const double OtherQualities = -0.8;
    private const double OtherDeed = -1.2;
    private const double PartOfKind = -0.8;
    private const double OtherHead = -1.2;
    private const double MostOfHead = 1.8;
    private const double HeadShare = 0.3;
    private const double PropertyHead = 1.0;
    private const double BarePeople = 0.3;
    private const double Magnitude = -0.5;

    // Values below that meet by chance.
    private const decimal Rare = 20;
    private const int TellingDigits = 3;

    private readonly PairModel _model = NumberFeatures.ReadModel();
    private NumberFeatures? _features;

    /// <summary>What words mean.</summary>
    public NumberHeads Heads { get; } = new(weights);

    /// <summary>The likeness, in [0, 1]; 0 for numbers that cannot be of one thing.</summary>
    public double Score(CountedNumber left, CountedNumber right)
    {
        if (IsWeighed(left, right))
        {
            return ScoreAgreeing(left, right);
        }

        return MayBeOfOne(left, right) && !DoValuesTell(left, right) ? ScoreByWords(left, right) : 0;
    }

    /// <summary>Whether the trained model is asked.</summary>
    public bool IsWeighed(CountedNumber left, CountedNumber right) =>
        MayBeOfOne(left, right) && DoValuesTell(left, right) && !MayMeetByChance(left, right);

    /// <summary>Whether the words alone show that two numbers are of one thing.</summary>
    public bool DoWordsTell(CountedNumber left, CountedNumber right) => MayBeOfOne(left, right) && ScoreByWords(left, right) >= Threshold;

    private double ScoreByWords(CountedNumber left, CountedNumber right)
    {
        if (!AreComparable(left, right))
        {
            return 0;
        }

        if (left.Subject.Bearer is not null || right.Subject.Bearer is not null || left.Quantity.Unit is "year")
        {
            return left.Subject.Bearer is { } one && one == right.Subject.Bearer ? 1 : 0;
        }

        HeadRelation heads = Heads.Compare(left.Subject, right.Subject);
        return MustDiffer(left, right, heads) ? 0 : 1 / (1 + Math.Exp(-Sum(left, right, heads)));
    }

    /// <summary>"Cut from 9 percent to 8": whether one sentence tells what a number was and what it is now.</summary>
    public bool IsReplaced(CountedNumber left, CountedNumber right) =>
        left.Document == right.Document && left.Sentence == right.Sentence && left.Quantity.Unit == right.Quantity.Unit && left.Subject.IsFormer != right.Subject.IsFormer
        && left.Subject.Outcome == right.Subject.Outcome && (left.Quantity.Unit is not null || left.Subject.Counted is not null || right.Subject.Counted is not null)
        && Heads.Compare(left.Subject, right.Subject) is HeadRelation.Same or HeadRelation.Unknown;

    /// <summary>Whether the values agree, and are not small ones, which meet by chance. An age is somebody's, and a year of the calendar is near to any other.</summary>
    private static bool DoValuesTell(CountedNumber left, CountedNumber right) =>
        left.Quantity.Unit is not ("year" or FirstSince.Unit)
        && (left.Quantity.Unit is not null || (ValueOf(left.Quantity) >= Rare && ValueOf(right.Quantity) >= Rare))
        && (AreEqual(left, right) || AreCompatible(left, right));

    /// <summary>"40 trams", "40 trees": whether counts of unlike things have a value that many counts have; 412 is hardly met twice.</summary>
    private bool MayMeetByChance(CountedNumber left, CountedNumber right) =>
        left.Quantity.Unit is null && Heads.Compare(left.Subject, right.Subject) is HeadRelation.Other
        && !(AreEqual(left, right) && NumberFeatures.Digits(ValueOf(left.Quantity)) >= TellingDigits);

    private double ScoreAgreeing(CountedNumber left, CountedNumber right)
    {
        Span<double> features = stackalloc double[NumberFeatures.Names.Length];
        _features ??= new NumberFeatures(Heads);
        _features.Write(left, right, features);
        return _model.Score(features);
    }

    /// <summary>Whether nothing that the texts say makes them numbers of two things.</summary>
    private static bool MayBeOfOne(CountedNumber left, CountedNumber right) =>
        left.Quantity.Unit == right.Quantity.Unit && left.Quantity.Unit is not "ordinal"
        && HaveOneAspect(left, right)
        && !(left.Subject.Owner is { } owner && right.Subject.Owner is { } another && owner != another);

    private static bool AreComparable(CountedNumber left, CountedNumber right) =>
        left.Subject.Outcome == right.Subject.Outcome
        && left.Subject.MayBearOneName(right.Subject)
        && (left.Subject.Outcome is not (null or "death" or "injury") || left.Subject.IsPart == right.Subject.IsPart)
        && (left.AsOf.IsPast == right.AsOf.IsPast || (left.Subject.Outcome is null && AreEqual(left, right)));

    /// <summary>"Two hours before" is no length of anything, and a height no width.</summary>
    private static bool HaveOneAspect(CountedNumber left, CountedNumber right) => left.Quantity.Unit is "s"
        ? left.Subject.Aspect == right.Subject.Aspect
        : left.Subject.Aspect is not { } one || right.Subject.Aspect is not { } other || one == other;

    /// <summary>
    /// Unlike values need a reason to be set against each other: that what they count is called the same, or befell the same. How long
    /// before or after tells nothing while it is not known of what.
    /// </summary>
    private bool MustDiffer(CountedNumber left, CountedNumber right, HeadRelation heads) =>
        (heads is HeadRelation.Other && left.Quantity.Unit is null) || (!AreEqual(left, right)
        && ((heads is HeadRelation.Other && !AreProperties(left, right))
            || left.Subject.Aspect is NumberSubject.Offset
            || (heads is HeadRelation.Unknown && left.Quantity.Unit is null && left.Subject.Outcome is null)
            || (!AreCompatible(left, right) && AreOfOtherExtent(left, right, heads))));

    /// <summary>
    /// Values that cannot both hold are of one thing only where neither is narrowed beside the other, and neither comes on top of others or is what is left.
    /// </summary>
    private static bool AreOfOtherExtent(CountedNumber left, CountedNumber right, HeadRelation heads) =>
        left.Subject.IsAdded || right.Subject.IsAdded
        || left.Subject.IsGap != right.Subject.IsGap
        || left.Subject.IsAlone != right.Subject.IsAlone
        || (left.Subject.Outcome is null && left.Subject.IsRest != right.Subject.IsRest) // those who remain missing are all who are missing
        || left.Subject.Entry != right.Subject.Entry
        || IsWider(left, right) || IsWider(right, left)
        || IsNarrowedBeside(left, right) || IsNarrowedBeside(right, left)
        || (!left.Subject.Qualities.IsEmpty && !right.Subject.Qualities.IsEmpty && !left.Subject.Qualities.Intersect(right.Subject.Qualities, StringComparer.Ordinal).Any())
        || (left.Subject.Outcome is null && heads is not (HeadRelation.Same or HeadRelation.Unknown));

    /// <summary>Whether the one is told of a wider extent, and is more.</summary>
    private static bool IsWider(CountedNumber left, CountedNumber right) =>
        left.Subject.IsWide && !right.Subject.IsWide && ValueOf(left.Quantity) > ValueOf(right.Quantity);

    /// <summary>Whether names tell of which the one is ("14 Danish sailors"), and the sentence of the other names none of them.</summary>
    private static bool IsNarrowedBeside(CountedNumber left, CountedNumber right) =>
        !left.Subject.Names.IsEmpty && right.Subject.Names.IsEmpty && !left.Subject.Names.Intersect(right.Terms.Terms, StringComparer.Ordinal).Any();

    /// <summary>Whether both give one value, after rounding where a unit was converted.</summary>
    public static bool AreEqual(CountedNumber left, CountedNumber right) => (ValueOf(left.Quantity), ValueOf(right.Quantity)) is var (one, other)
        && (one == other || (left.UnitWord != right.UnitWord && one > 0 && other > 0 && Math.Abs(Math.Log((double)(one / other))) < Rounding));

    private static bool AreProperties(CountedNumber left, CountedNumber right) => left.IsProperty && right.IsProperty;

    private double Sum(CountedNumber left, CountedNumber right, HeadRelation heads) => Start
        + (Sentences * left.Terms.Similarity(right.Terms))
        + (Clauses * left.Subject.Clause.Similarity(right.Subject.Clause))
        + OfHeads(left, right, heads)
        + OfActs(left.Subject, right.Subject)
        + OfValues(left, right)
        + (AreEqual(left, right) || AreCompatible(left, right) || left.Subject.Outcome is not null || Heads.MayShareDeed(left.Subject, right.Subject) ? 0 : OtherDeed)
        + (left.Subject.Aspect is not null && left.Subject.Aspect == right.Subject.Aspect ? SameAspect : 0);

    private static double OfHeads(CountedNumber left, CountedNumber right, HeadRelation heads) => heads switch
    {
        HeadRelation.Same => SameHead(left, right),
        HeadRelation.Part or HeadRelation.Whole => AreProperties(left, right) ? PropertyHead : AreCompatible(left, right) ? 0 : PartOfKind,
        HeadRelation.Other => AreProperties(left, right) ? 0 : OtherHead,
        _ => 0,
    };

    private static double SameHead(CountedNumber left, CountedNumber right) =>
        (left.Subject.CountsPeople ? BarePeople : Math.Min(MostOfHead, HeadShare * WeightOf(left.Subject, right.Subject)))
        + (AreProperties(left, right) ? PropertyHead : 0)
        + (left.Quantity.Unit is "s" ? DurationOf : 0)
        + (!left.Subject.CountsPeople && (left.Subject.IsTotal || right.Subject.IsTotal) ? Total : 0)
        + OfQualities(left.Subject, right.Subject);

    /// <summary>How rare the noun is; where the one has a verb in its place ("claiming 6 million"), the noun of the other.</summary>
    private static double WeightOf(NumberSubject left, NumberSubject right) => left.Counted is null || right.Counted is null
        ? Math.Max(left.CountedWeight, right.CountedWeight)
        : Math.Min(left.CountedWeight, right.CountedWeight);

    /// <summary>Words that narrow both make them one; those that narrow the one alone may narrow what is counted.</summary>
    private static double OfQualities(NumberSubject left, NumberSubject right) =>
        left.Qualities.Intersect(right.Qualities, StringComparer.Ordinal).Any() ? SharedQuality
        : left.Qualities.IsEmpty && right.Qualities.IsEmpty ? 0
        : left.Qualities.IsEmpty || right.Qualities.IsEmpty ? OtherQualities / 2
        : OtherQualities;

    /// <summary>Whether all that the outcome befell are counted, whoever they are: a story has one toll.</summary>
    private static bool IsToll(NumberSubject subject) => subject.Counted is null || subject.CountsPeople;

    private double OfActs(NumberSubject left, NumberSubject right) =>
        (left.Outcome is null ? 0 : IsToll(left) && IsToll(right) ? SameToll : SameOutcome) + (Heads.AreNear(left.Act, right.Act) || Heads.ShareDeed(left, right) ? SameAct : 0);

    private static double OfValues(CountedNumber left, CountedNumber right)
    {
        (decimal one, decimal other) = (ValueOf(left.Quantity), ValueOf(right.Quantity));
        if (left.Quantity.Unit is FirstSince.Unit)
        {
            return Math.Abs(one - other) <= 1 ? SameRareValue : OtherYear;
        }

        if (one <= 0 || other <= 0)
        {
            return 0;
        }

        double apart = Math.Abs(Math.Log((double)(one / other)));
        bool isConverted = left.UnitWord != right.UnitWord;
        bool isMeasure = left.Quantity.Unit is not null;
        return apart < Exactly && isConverted && isMeasure ? SameExactValue
            : apart < Rounding && isConverted && isMeasure ? SameConvertedValue
            : apart < Hedged && one != other && isMeasure && (left.Quantity.Hedge is not Hedge.Exact || right.Quantity.Hedge is not Hedge.Exact) ? SameHedgedValue
            : one != other && apart < Math.Log(2) && AreCompatible(left, right) ? CompatibleValue
            : one == other ? (one >= Rare || left.Quantity.Unit is not null ? SameRareValue : SameSmallValue)
            : Magnitude * Math.Max(0, apart - Math.Log(2));
    }

    /// <summary>Whether some value is allowed by both.</summary>
    public static bool AreCompatible(CountedNumber left, CountedNumber right) => ValueInterval.Of(left.Quantity).Overlaps(ValueInterval.Of(right.Quantity));

    /// <summary>The value that stands for a quantity: its floor, else its ceiling.</summary>
    public static decimal ValueOf(Quantity quantity) => quantity.Min ?? quantity.Max ?? 0;
}

using Synoptic.Stories.Clauses;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Denials;

/// <summary>
/// Tells whether one clause asserts what another says is not so. A denial is short, and says nothing of what else was so: what counts is how much of it the other
/// tells, not how much the two have in common.
/// </summary>
internal static class Contradiction
{
    // The share by weight of what a clause denies that another must tell: where both tell of one deed; where somebody denies what was said, in whatever words; and else.
    private const double LeastOfDeed = 0.35;
    private const double LeastOfReport = 0.3;
    private const double Most = 0.6;

    // Words that stand in fewer than one article of seven; so many of them must be met where the deed is told in other words.
    private const double LeastWeight = 2;
    private const int LeastWords = 2;

    private const double AroundOnly = 0.5;

    /// <summary>Whether one of two clauses denies what the other asserts. Symmetric.</summary>
    public static bool Between(Clause left, Clause right) => (left.Denial, right.Denial) switch
    {
        (null, { } denial) => IsOf(right, denial, left),
        ({ } denial, null) => IsOf(left, denial, right),
        _ => false,
    };

    /// <summary>The share by weight of what a clause denies that another tells, in [0, 1]; what only stands in the same sentence counts half.</summary>
    public static double Told(Clause denying, Clause asserting)
    {
        (double mass, double told) = (0, 0);
        foreach (ClauseKey key in DeniedIn(denying))
        {
            mass += key.Weight;
            told += key.Weight * Told(key, asserting);
        }

        return mass == 0 ? 0 : told / mass;
    }

    private static bool IsOf(Clause denying, Denial denial, Clause asserting)
    {
        double told = Told(denying, asserting);
        bool isReport = denial.Kind is DenialKind.Report or DenialKind.Backward;
        return !asserting.IsNoun && !asserting.IsOpen && (!asserting.IsAside || (isReport && told >= Most)) && (isReport || !(denying.IsOpen || denying.IsAside))
            && !denying.IsOther(asserting, ClauseKeyKind.Rank) && denying.IsOutside == asserting.IsOutside
            && AreOfOneContent(denying, asserting) && !AreByOthers(denying, asserting) && !AreOnOtherDays(denying, asserting)
            && denial.Kind switch
            {
                DenialKind.Report => IsOneDeed(denying, asserting, told) || (told >= LeastOfReport && HasWords(denying, asserting) && MayBeByTheSame(denying, asserting)),
                DenialKind.Backward => told >= Most && HasWords(denying, asserting),
                DenialKind.Clause => IsOneDeed(denying, asserting, told) || (told >= Most && ClauseKeys.AreSynonyms(denying.Keys[0], asserting.Keys[0]) && HasWords(denying, asserting) && MayBeByTheSame(denying, asserting)),
                _ => told >= Most && denial.Key is { } thing && Told(thing, asserting) == 1 && HasWords(denying, asserting),
            };
    }

    /// <summary>Whether the predicates are synonyms, and what it is done to (where it is done to nothing, what does it) is the same.</summary>
    private static bool IsOneDeed(Clause denying, Clause asserting, double told)
    {
        if (told < LeastOfDeed || !ClauseKeys.AreSynonyms(denying.Keys[0], asserting.Keys[0]))
        {
            return false;
        }

        return denying.Object.IsEmpty
            ? denying.Subject.Any(key => key is { Kind: ClauseKeyKind.Word, Weight: >= LeastWeight } && TakesPart(key, asserting))
            : denying.Object.Any(key => key.Weight >= LeastWeight && TakesPart(key, asserting)) && MayBeByTheSame(denying, asserting);
    }

    /// <summary>Whether what a key tells is told by a clause; a name must take part in it: "two of <b>his</b> aides were charged" is not of him.</summary>
    private static bool TakesPart(ClauseKey key, Clause clause) =>
        (key.Kind is ClauseKeyKind.Entity ? clause.Subject.Concat(clause.Object) : clause.Keys.Skip(1)).Any(other => ClauseKeys.Likeness(key, other) > 0);

    private static bool MayBeByTheSame(Clause denying, Clause asserting) =>
        denying.Subject.IsEmpty || asserting.Subject.IsEmpty || denying.Subject.Any(key => TakesPart(key, asserting));

    private static bool HasWords(Clause denying, Clause asserting) =>
        DeniedIn(denying).Count(key => key.Weight >= LeastWeight && Told(key, asserting) > 0) >= LeastWords;

    /// <summary>What is denied; the number of "not <b>one</b>" counts nothing.</summary>
    private static IEnumerable<ClauseKey> DeniedIn(Clause denying) => denying.Keys.Where(key => key is not { Kind: ClauseKeyKind.Number, Value: "1" });

    private static double Told(ClauseKey key, Clause asserting)
    {
        double told = 0;
        foreach (ClauseKey other in asserting.Keys)
        {
            told = Math.Max(told, ClauseKeys.Likeness(key, other));
        }

        return told > 0 ? told : asserting.Around.Terms.Contains(key.Value) ? AroundOnly : 0;
    }

    /// <summary>Whether what is thought, said or wanted is alike, where either is: "did not believe that it fell" says nothing against "believes that it rose".</summary>
    private static bool AreOfOneContent(Clause left, Clause right) => (left.Complement is null && right.Complement is null && !left.IsStance && !right.IsStance)
        || (left.Complement is { } mine && right.Complement is { } its && ClauseKeys.Likeness(mine, its) > 0);

    /// <summary>Whether each says who acts, and it is not the same: that one did not do it says nothing of another.</summary>
    private static bool AreByOthers(Clause left, Clause right) => left[Slot.WhoDidWhat]?.Entity is { } mine && right[Slot.WhoDidWhat]?.Entity is { } its && mine != its;

    private static bool AreOnOtherDays(Clause left, Clause right) => left[Slot.Date] is { } mine && right[Slot.Date] is { } its && mine.IsOnOtherDayThan(its);
}

using System.Collections.Immutable;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>Compares who or what takes the same part in two clauses of like predicates, and under what circumstances.</summary>
internal static class ClauseRoles
{
    // A word that stands in fewer than one article of seven.
    private const double LeastFurther = 2;

    // Two digits or more: "780000", "38.5".
    private const int LargeNumber = 2;
    private const int LeastShared = 3;

    /// <summary>
    /// Whether both tell one number, day or place, or of one who does it or to whom it is done; and where the predicates are alike, it is not done to another, nor by another,
    /// unless it is to the same.
    /// </summary>
    /// <param name="left">A clause.</param>
    /// <param name="right">Another.</param>
    /// <param name="slot">On which slot they differ; that is left aside.</param>
    public static bool Fit(Clause left, Clause right, Slot slot)
    {
        if (ClauseKeys.Likeness(left.Keys[0], right.Keys[0]) == 0)
        {
            return ShareCircumstance(left, right, slot) || ShareParty(left, right, slot);
        }

        bool isSubjectOpen = slot is Slot.WhoDidWhat;
        bool isNamedOther = AreOther(left.Object, right.Object, ClauseKeyKind.Entity) || (!isSubjectOpen && AreOther(left.Subject, right.Subject, ClauseKeyKind.Entity));
        bool isOther = AreOther(left.Object, right.Object) || (!isSubjectOpen && AreOther(left.Subject, right.Subject) && !AreAlike(left.Object, right.Object));
        return !isNamedOther && (ShareCircumstance(left, right, slot) || (!isOther && ShareParty(left, right, slot)));
    }

    /// <summary>
    /// Whether two clauses tell by their build of one act: synonymous predicates, done to the same (or by the same, where it is done to nothing), and a further word, name, number
    /// or day that both tell beside the slot on which they differ.
    /// </summary>
    public static bool AreOfOneBuild(Clause left, Clause right, Slot slot) => AreBuiltAlike(left, right, slot) || AreOfOneOccasion(left, right, slot);

    /// <summary>Whether two clauses share so much that reports seldom share by chance: of a day, an hour, a larger number, somebody who takes part, and the act, three.</summary>
    private static bool AreOfOneOccasion(Clause left, Clause right, Slot slot)
    {
        ImmutableArray<ClauseKey> mine = [.. PartiesOf(left, slot)];
        ImmutableArray<ClauseKey> its = [.. PartiesOf(right, slot)];
        return new[]
        {
            slot is not Slot.Date && left[Slot.Date]?.Hours is { } day && right[Slot.Date]?.Hours is { } other && !day.IsApartFrom(other),
            left.Keys.Any(key => key.Kind is ClauseKeyKind.Clock && char.IsDigit(key.Value[1]) && Tells(right.Keys, key)),
            left.Keys.Any(key => key.Kind is ClauseKeyKind.Number && key.Value.Length >= LargeNumber && Tells(right.Keys, key)),
            mine.Any(key => key.Kind is ClauseKeyKind.Entity && Tells(its, key)),
            ClauseKeys.Likeness(left.Keys[0], right.Keys[0]) > 0,
        }.Count(holds => holds) >= LeastShared;
    }

    private static bool AreBuiltAlike(Clause left, Clause right, Slot slot)
    {
        bool isOfObject = slot is Slot.WhoDidWhat || !left.Object.IsEmpty || !right.Object.IsEmpty;
        (ImmutableArray<ClauseKey> mine, ImmutableArray<ClauseKey> its) = isOfObject ? (left.Object, right.Object) : (left.Subject, right.Subject);
        return ClauseKeys.AreSynonyms(left.Keys[0], right.Keys[0]) && mine.Any(key => Tells(its, key))
            && left.Keys.Skip(1).Any(key => IsFurther(key, left) && Tells([.. right.Keys.Skip(1)], key) && IsFurther(key, right));

        bool IsFurther(ClauseKey key, Clause clause) => key.Weight >= LeastFurther && !Tells(mine, key) && !Tells(its, key)
            && !(slot is Slot.Date && key.Kind is ClauseKeyKind.Date) && !(clause[slot] is { } filled && Tells(filled.Keys, key));
    }

    private static bool Tells(ImmutableArray<ClauseKey> keys, ClauseKey key) => keys.Any(other => other.Kind == key.Kind && other.Value == key.Value);

    /// <summary>Whether one takes part in both, or what one predicate tells takes part in the other ("was searched", "the search was ended").</summary>
    private static bool ShareParty(Clause left, Clause right, Slot slot)
    {
        ImmutableArray<ClauseKey> mine = [.. PartiesOf(left, slot)];
        ImmutableArray<ClauseKey> its = [.. PartiesOf(right, slot)];
        return AreAlike([.. mine, left.Keys[0]], its) || AreAlike(mine, [right.Keys[0]]);
    }

    private static IEnumerable<ClauseKey> PartiesOf(Clause clause, Slot slot) => slot is Slot.WhoDidWhat ? clause.Object : clause.Subject.Concat(clause.Object);

    /// <summary>Whether both tell one number, day or place, or one kind of place where they differ on the place; the slot on which they differ is left aside.</summary>
    public static bool ShareCircumstance(Clause left, Clause right, Slot slot) =>
        left.Keys.Any(key => key.Kind is ClauseKeyKind.Number && right.Keys.Any(other => other.Kind == key.Kind && other.Value == key.Value))
        || (slot is not Slot.Date && left[Slot.Date]?.Hours is { } mine && right[Slot.Date]?.Hours is { } its && mine == its)
        || (left[Slot.Place] is { } here && right[Slot.Place] is { } there && (slot is Slot.Place ? AreAlike(here.PlaceKind, there.PlaceKind) : here.Places.Intersect(there.Places).Any()));

    private static bool AreAlike(ImmutableArray<ClauseKey> one, ImmutableArray<ClauseKey> other) => one.Any(key => other.Any(its => ClauseKeys.Likeness(key, its) > 0));

    /// <summary>Whether both sides are told, and have nothing in common as far as they can be compared: a name may be of anybody who is described.</summary>
    private static bool AreOther(ImmutableArray<ClauseKey> one, ImmutableArray<ClauseKey> other) => one.Any(key => other.Any(its => its.Kind == key.Kind)) && !AreAlike(one, other);

    /// <summary>The same for sides that both have a part of a kind.</summary>
    private static bool AreOther(ImmutableArray<ClauseKey> one, ImmutableArray<ClauseKey> other, ClauseKeyKind kind) =>
        AreOther(one, other) && one.Any(key => key.Kind == kind) && other.Any(key => key.Kind == kind);
}

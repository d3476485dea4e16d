using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Compares clauses that tell of one act or state: by whom, when and where it was done, and whether at all. What can hold together
/// is no difference: a night has two dates, a town lies in a country, the same name may be written otherwise.
/// </summary>
internal sealed class ClauseComparison(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
{
    // Words that stand in fewer than one article of seven.
    private const double LeastWeight = 2;

    private readonly PlaceComparison _places = new(documents, entities);

    public IEnumerable<Difference> Compare(ImmutableArray<Clause> clauses) => new[]
    {
        Find(clauses, Slot.Date, AreOnOtherDays),
        Find(clauses, Slot.Place, AreElsewhere),
        Find(clauses, Slot.WhoDidWhat, AreByOthers),
        DifferingPairs.ToDifference(Slot.Polarity, DifferenceKind.Conflict, DifferingPairs.Where(clauses.Length, (left, right) => AreOpposite(clauses[left], clauses[right])), member => PolarityOf(clauses[member])),
    }.OfType<Difference>();

    private Difference? Find(ImmutableArray<Clause> clauses, Slot slot, Func<ClauseSlot, ClauseSlot, bool> differ) => DifferingPairs.ToDifference(
        slot,
        DifferenceKind.Conflict,
        DifferingPairs.Where(clauses.Length, (left, right) =>
            (slot is not Slot.WhoDidWhat || AreRivals(clauses[left], clauses[right])) && clauses[left][slot] is { } mine && clauses[right][slot] is { } its && AreOfOneAct(clauses[left], clauses[right], isActNamed: slot is not Slot.WhoDidWhat) && differ(mine, its)),
        member => NameWords.Fold(clauses[member][slot]!.Span.Read(documents[clauses[member].Document].Text)));

    /// <summary>Whether the predicates are alike, or where it is enough the one names what the other does, and something else is, and no number shows that two acts are told: "the sixth round", "the seventh".</summary>
    private static bool AreOfOneAct(Clause left, Clause right, bool isActNamed) =>
        ShareMatter(left, right, isActNamed && (Names(left, right.Keys[0]) || Names(right, left.Keys[0]))) && left.IsOpen == right.IsOpen && left.Denial is null && right.Denial is null && !AreOther(left, right, ClauseKeyKind.Rank) && !AreOther(left, right, ClauseKeyKind.Number);

    private static bool ShareMatter(Clause left, Clause right, bool isActKnown = false) => (isActKnown || ClauseKeys.Likeness(left.Keys[0], right.Keys[0]) > 0)
        && left.Keys.Skip(1).Any(key => key.Weight >= LeastWeight && key.Kind is ClauseKeyKind.Word or ClauseKeyKind.Entity && right.Keys.Any(other => ClauseKeys.Likeness(key, other) > 0));

    private static bool Names(Clause clause, ClauseKey predicate) => clause.Keys.Any(key => ClauseKeys.Likeness(key, predicate) > 0);

    private static bool AreOther(Clause left, Clause right, ClauseKeyKind kind)
    {
        ClauseKey[] mine = [.. left.Keys.Where(key => key.Kind == kind)];
        ClauseKey[] its = [.. right.Keys.Where(key => key.Kind == kind)];
        return mine.Length > 0 && its.Length > 0 && !mine.Any(key => its.Any(other => other.Value == key.Value));
    }

    private static bool AreOnOtherDays(ClauseSlot left, ClauseSlot right) => left.Hours is { } mine && right.Hours is { } its
        && (left.IsOfSomeWeek || right.IsOfSomeWeek ? mine.ToWeek().IsApartFrom(its.ToWeek()) : mine.IsApartFrom(its));

    private bool AreElsewhere(ClauseSlot left, ClauseSlot right) =>
        left.Entity is { } mine && right.Entity is { } its && (left.Marker is "from") == (right.Marker is "from") && _places.AreApart(mine, its);

    /// <summary>Whether one act has room for only one of two actors: who wants something leaves it to others to want it, and who takes part by the other account, too, is no rival.</summary>
    private bool AreRivals(Clause left, Clause right) => !left.IsStance && !right.IsStance && !TakesPart(left, right) && !TakesPart(right, left);

    /// <summary>Whether the other clause names who acts in the one, or somebody of a name that may be theirs.</summary>
    private bool TakesPart(Clause clause, Clause other) => clause[Slot.WhoDidWhat]?.Entity is { } actor
        && other.Keys.Any(key => key.Kind is ClauseKeyKind.Entity && ShareName(actor, int.Parse(key.Value, CultureInfo.InvariantCulture)));

    private bool ShareName(int one, int other) =>
        one == other || NameWords.Of(entities.Entities[one].Name).Intersect(NameWords.Of(entities.Entities[other].Name), StringComparer.Ordinal).Any();

    private bool AreByOthers(ClauseSlot left, ClauseSlot right) => left is { Entity: { } mine, IsNamed: true } && right is { Entity: { } its, IsNamed: true }
        && entities.Entities[mine].Type == entities.Entities[its].Type && entities.Entities[mine].Type is EntityType.Person or EntityType.Organization
        && !ShareName(mine, its);

    private static bool AreOpposite(Clause left, Clause right) => left.Denial is null ? right.Denial is { } its && IsDenied(its, right, left) : right.Denial is null && IsDenied(left.Denial, left, right);

    /// <summary>
    /// Whether a clause asserts what another denies: the same predicate, or the thing that there is none of. What somebody denies, somebody has said, in
    /// whatever words.
    /// </summary>
    private static bool IsDenied(Denial denial, Clause denying, Clause asserting)
    {
        bool isOfThing = denial.Key is { } key && key.Value != denying.Keys[0].Value && Names(asserting, key);
        return !IsUncertain(asserting) && (denial.IsReported || !IsUncertain(denying)) && !AreOther(denying, asserting, ClauseKeyKind.Rank)
            && ShareMatter(denying, asserting, isActKnown: denial.IsReported || isOfThing)
            && (denying[Slot.WhoDidWhat]?.Entity is not { } mine || asserting[Slot.WhoDidWhat]?.Entity is not { } its || mine == its);
    }

    private static bool IsUncertain(Clause clause) => clause.IsOpen || clause.IsAside;

    private string PolarityOf(Clause clause)
    {
        string text = documents[clause.Document].Text;
        return NameWords.Fold(clause.Denial is { } denial ? TextSpan.Cover(denial.Negator, denial.Denied).Read(text) : clause.Head.Read(text));
    }
}

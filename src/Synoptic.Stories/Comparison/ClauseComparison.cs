using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Stories.Clauses;
using Synoptic.Stories.Denials;
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
    private readonly StoryClock _clock = new(documents);

    private static readonly ImmutableArray<Slot> Slots = [Slot.Date, Slot.Place, Slot.WhoDidWhat, Slot.Polarity];

    /// <summary>The differences of a group, by slot.</summary>
    public IEnumerable<Difference> Compare(ImmutableArray<Clause> clauses) => Slots
        .Select(slot => DifferingPairs.ToDifference(
            slot, DifferenceKind.Conflict, DifferingPairs.Where(clauses.Length, (left, right) => Differ(slot, clauses[left], clauses[right])), member => KeyOf(slot, clauses[member]), member => ValueOf(slot, clauses[member])))
        .OfType<Difference>();

    /// <summary>The slots on which two clauses that assert something cannot both be right, if they tell of one act or state.</summary>
    public IEnumerable<Slot> Apart(Clause left, Clause right) => Slots.Where(slot => slot is not Slot.Polarity && Differ(slot, left, right));

    private bool Differ(Slot slot, Clause left, Clause right) => slot is Slot.Polarity
        ? Contradiction.Between(left, right)
        : left[slot] is { } mine && right[slot] is { } its && AreOfOneAct(left, right, slot) && slot switch
        {
            Slot.Date => mine.IsOnOtherDayThan(its) && !_clock.AreOfOtherTimes(left, right),
            Slot.Place => mine.IsSource == its.IsSource && _places.AreApart(mine.Places, its.Places),
            _ => AreRivals(left, right) && AreByOthers(mine, its) && !_clock.MayBeOfOtherOccasions(left, right),
        };

    /// <summary>Equal for values that are one: "24 April" and "April 24".</summary>
    private string KeyOf(Slot slot, Clause clause) => slot switch
    {
        Slot.Date when clause[slot] is { Hours: { } hours, IsOfSomeWeek: false } => hours.ToString(),
        Slot.WhoDidWhat when clause[slot]?.Entity is { } entity => entity.ToString(CultureInfo.InvariantCulture),
        _ => ValueOf(slot, clause),
    };

    private string ValueOf(Slot slot, Clause clause) => slot is Slot.Polarity ? PolarityOf(clause) : NameWords.Fold(clause[slot]!.Span.Read(documents[clause.Document].Text));

    /// <summary>Whether two clauses are surely of one act, and no number shows that two acts are told: "the sixth round", "the seventh".</summary>
    private static bool AreOfOneAct(Clause left, Clause right, Slot slot)
    {
        // On other days the same may do many things; on one day they are not in two places.
        bool isNamed = slot is not Slot.WhoDidWhat && (Names(left, right.Keys[0]) || Names(right, left.Keys[0]) || (slot is Slot.Place && ClauseRoles.ShareCircumstance(left, right, slot)));
        return (ShareMatter(left, right, isNamed) || ClauseRoles.AreOfOneBuild(left, right, slot)) && ClauseRoles.Fit(left, right, slot)
            && (slot is Slot.Date || left.IsOpen == right.IsOpen) && left.Denial is null && right.Denial is null && !left.IsOther(right, ClauseKeyKind.Rank) && !left.IsOther(right, ClauseKeyKind.Number);
    }

    private static bool ShareMatter(Clause left, Clause right, bool isActKnown) => (isActKnown || ClauseKeys.Likeness(left.Keys[0], right.Keys[0]) > 0)
        && left.Keys.Skip(1).Any(key => key.Weight >= LeastWeight && key.Kind is ClauseKeyKind.Word or ClauseKeyKind.Entity && right.Keys.Any(other => ClauseKeys.Likeness(key, other) > 0));

    private static bool Names(Clause clause, ClauseKey predicate) => clause.Keys.Any(key => ClauseKeys.Likeness(key, predicate) > 0);

    /// <summary>Whether one act has room for only one of two actors: who wants something leaves it to others to want it, and who takes part by the other account, too, is no rival.</summary>
    private bool AreRivals(Clause left, Clause right) => !left.IsStance && !right.IsStance && !TakesPart(left, right) && !TakesPart(right, left);

    /// <summary>Whether the other clause names who acts in the one, or somebody of a name that may be theirs.</summary>
    private bool TakesPart(Clause clause, Clause other) => clause[Slot.WhoDidWhat]?.Entity is { } actor
        && other.Keys.Any(key => key.Kind is ClauseKeyKind.Entity && ShareName(actor, int.Parse(key.Value, CultureInfo.InvariantCulture)));

    private bool ShareName(int one, int other) =>
        one == other || NameWords.Of(entities.Entities[one].Name).Intersect(NameWords.Of(entities.Entities[other].Name), StringComparer.Ordinal).Any();

    private bool AreByOthers(ClauseSlot left, ClauseSlot right) => left is { Entity: { } mine, IsNamed: true } && right is { Entity: { } its, IsNamed: true }
        && (entities.Entities[mine].Type == entities.Entities[its].Type || (left.IsDescribed && right.IsDescribed)) && !left.Keys.Any(key => right.Keys.Any(other => ClauseKeys.Likeness(key, other) > 0)) && CanAct(mine) && CanAct(its) && !ShareName(mine, its);

    /// <summary>Whether an entity is somebody, a body, or a country, which acts by its government.</summary>
    private bool CanAct(int entity) => entities.Entities[entity] is { Type: EntityType.Person or EntityType.Organization } or { Type: EntityType.Location, Country: not null };

    /// <summary>The words that tell what is done and, where it is denied, that it is not: "opened fire", "No soldier fired".</summary>
    private string PolarityOf(Clause clause)
    {
        TextSpan told = clause.Denial is { Kind: DenialKind.Thing } ? clause.Denial.Denied : TextSpan.Cover(clause.Head, clause.Predicate);
        TextSpan words = clause.Denial is { } denial ? TextSpan.Cover(TextSpan.Cover(denial.Negator, denial.Denied), told) : told;
        string text = documents[clause.Document].Text;
        int start = words.Start;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--; // "did|n't send" begins within a word
        }

        return NameWords.Fold(text[start..words.End]);
    }
}

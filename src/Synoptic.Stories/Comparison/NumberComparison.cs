using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Compares quantities of one thing. Values that cannot both hold are an update where one report is later
/// than the other or a later version of it, and a conflict where they are of one time. A toll still moves: while it is unknown for
/// when one report gives it, nobody can say whether two tolls conflict, and nothing is said.
/// </summary>
internal sealed class NumberComparison(ImmutableArray<AnnotatedDocument> documents, EntityTable entities, ImmutableArray<Sharing> sharing)
{
    private readonly FrozenSet<(int, int)> _versions =
        sharing.Where(entry => entry.Kind is SharingKind.Version).Select(entry => (entry.First, entry.Second)).ToFrozenSet();

    // A measure that was converted was rounded too: two significant digits are right to within a twentieth.
    private const decimal RoundingShare = 0.05m;

    // Reports of one morning rest on the same bulletin; three hours later there is another.
    private static readonly TimeSpan SameTime = TimeSpan.FromHours(3);

    /// <summary>Whether values cannot all hold together, and the texts do not show of a single pair what to make of it.</summary>
    public bool IsUndecided(ImmutableArray<CountedNumber> numbers)
    {
        ImmutableArray<(int Left, int Right)> disjoint = Disjoint(numbers);
        return !disjoint.IsEmpty && disjoint.All(pair => KindOf(numbers, numbers[pair.Left], numbers[pair.Right]) is null);
    }

    public IEnumerable<Difference> Compare(ImmutableArray<CountedNumber> numbers)
    {
        var disjoint = Disjoint(numbers).ToLookup(pair => KindOf(numbers, numbers[pair.Left], numbers[pair.Right]));
        return new[] { DifferenceKind.Conflict, DifferenceKind.Update }
            .Select(kind => DifferingPairs.ToDifference(Slot.Number, kind, [.. disjoint[kind]], InOrder(numbers), member => Value(numbers[member]), (left, right) => !AreDisjoint(numbers[left], numbers[right])))
            .OfType<Difference>();
    }

    /// <summary>The members that held before, then by the time that they are of, then as they stand.</summary>
    private static IReadOnlyList<int> InOrder(ImmutableArray<CountedNumber> numbers) =>
        [.. Enumerable.Range(0, numbers.Length).OrderBy(member => !numbers[member].Subject.IsFormer).ThenBy(member => numbers[member].AsOf.Time is null).ThenBy(member => numbers[member].AsOf.Time)];

    /// <summary>The difference of a part and its whole.</summary>
    public Difference ToScope(PropositionGroup group) => new(Slot.Number, DifferenceKind.Scope,
    [
        .. group.Sides.Select(side => new SlotValue(
            Value((CountedNumber)side.MinBy(member => member.Place)!),
            [.. side.Select(member => group.Members.IndexOf(member)).Order()])),
    ]);

    private string Value(CountedNumber number) => NameWords.Fold(number.Quantity.Span.Read(documents[number.Document].Text));

    private ImmutableArray<(int Left, int Right)> Disjoint(ImmutableArray<CountedNumber> numbers) =>
        DifferingPairs.Where(numbers.Length, (left, right) => AreDisjoint(numbers[left], numbers[right]));

    private bool AreDisjoint(CountedNumber left, CountedNumber right)
    {
        if (AreVersions(left, right))
        {
            return left.Quantity.Min != right.Quantity.Min || left.Quantity.Max != right.Quantity.Max;
        }

        decimal rounding = left.UnitWord == right.UnitWord ? 0 : RoundingShare;
        return !ValueInterval.Of(left.Quantity).Widen(rounding).Overlaps(ValueInterval.Of(right.Quantity));
    }

    /// <summary>Whether the two stand in an article and a later version of it: who corrects himself contradicts nobody.</summary>
    private bool AreVersions(CountedNumber left, CountedNumber right) =>
        _versions.Contains((Math.Min(left.Document, right.Document), Math.Max(left.Document, right.Document)));

    /// <summary>What a difference of two numbers is, or null where the texts do not show it.</summary>
    private DifferenceKind? KindOf(ImmutableArray<CountedNumber> numbers, CountedNumber left, CountedNumber right)
    {
        if (AreVersions(left, right) || IsReplaced(numbers, left, right))
        {
            return DifferenceKind.Update;
        }

        if (left.Subject.Outcome is null)
        {
            return Changes(left, right) ? DifferenceKind.Update : DifferenceKind.Conflict;
        }

        return left.AsOf.Time is not { } first || right.AsOf.Time is not { } second || MayBeOfAnotherDay(left) || MayBeOfAnotherDay(right) ? null
            : !AreOfOneTime(first, second) ? (HasFallen(left, right) ? DifferenceKind.Conflict : DifferenceKind.Update)
            : MovesByTheHour(left) && first.Time.HasValue != second.Time.HasValue ? null
            : DifferenceKind.Conflict;
    }

    /// <summary>Whether a text tells of one of the two values that it held before, and not of the other.</summary>
    private bool IsReplaced(ImmutableArray<CountedNumber> numbers, CountedNumber left, CountedNumber right) =>
        numbers.Any(number => number.Subject.IsFormer && AreDisjoint(number, left) != AreDisjoint(number, right));

    /// <summary>The day on which people died does not tell of when they were counted; that on which they were missing does.</summary>
    private static bool MayBeOfAnotherDay(CountedNumber number) => number.AsOf.NamesAnotherDay && number.Subject.Outcome is not ("death" or "injury");

    /// <summary>Whether a toll of dead is lower by the later report, and no text says that it was revised: the dead do not come back.</summary>
    private static bool HasFallen(CountedNumber left, CountedNumber right)
    {
        (CountedNumber earlier, CountedNumber later) = IsBefore(left.AsOf.Time!.Value, right.AsOf.Time!.Value) ? (left, right) : (right, left);
        return left.Subject.Outcome is "death" && !left.Subject.IsChanging && !right.Subject.IsChanging
            && ValueInterval.Of(later.Quantity).High < ValueInterval.Of(earlier.Quantity).Low;
    }

    private static bool IsBefore(PublicationTime one, PublicationTime other) =>
        one.Day < other.Day || (one.Day == other.Day && one.Time is { } first && other.Time is { } second && first < second);

    private static bool MovesByTheHour(CountedNumber number) => number.Subject.Outcome is "missing" or "rescue";

    /// <summary>
    /// Whether the number moved from one day to another: a report says so ("has risen to", "still", "now"), names the day on which it was
    /// taken, or both are of one outlet or rest on one party, who does not contradict himself.
    /// </summary>
    private bool Changes(CountedNumber left, CountedNumber right) =>
        left.AsOf.Time is { } first && right.AsOf.Time is { } second && !AreOfOneTime(first, second)
        && (left.Subject.IsChanging || right.Subject.IsChanging || left.AsOf.IsStated || right.AsOf.IsStated || AreOfOneOutlet(left, right) || PartiesOf(left).Intersect(PartiesOf(right)).Any());

    private bool AreOfOneOutlet(CountedNumber left, CountedNumber right) =>
        documents[left.Document].Document.Source is { } outlet && outlet == documents[right.Document].Document.Source;

    private IEnumerable<int> PartiesOf(CountedNumber number) => number.Chain
        .SelectMany(step => step.Parties)
        .Select(party => party.Mention is { } mention ? entities.EntityOf(number.Document, mention) : null)
        .OfType<int>();

    private static bool AreOfOneTime(PublicationTime left, PublicationTime right) =>
        left.Day == right.Day
        && (left.Time is not { } one || right.Time is not { } other || (one.ToTimeSpan() - other.ToTimeSpan()).Duration() < SameTime);
}

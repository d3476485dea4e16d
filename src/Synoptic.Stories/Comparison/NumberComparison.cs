using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Compares quantities of one thing. Values that cannot both hold are an update where one report is later
/// than the other, and a conflict where they are of one time. A toll still moves: while the date of one
/// report is unknown, nobody can say whether two tolls conflict, and nothing is said.
/// </summary>
internal sealed class NumberComparison(ImmutableArray<AnnotatedDocument> documents)
{
    // A measure that was converted was rounded too: two significant digits are right to within a twentieth.
    private const decimal RoundingShare = 0.05m;

    // Reports of one morning rest on the same bulletin; three hours later there is another.
    private static readonly TimeSpan SameTime = TimeSpan.FromHours(3);

    public IEnumerable<Difference> Compare(ImmutableArray<CountedNumber> numbers)
    {
        var disjoint = DifferingPairs
            .Where(numbers.Length, (left, right) => AreDisjoint(numbers[left], numbers[right]))
            .ToLookup(pair => KindOf(numbers[pair.Left], numbers[pair.Right]));
        Difference? conflict = DifferingPairs.ToDifference(Slot.Number, DifferenceKind.Conflict, disjoint[DifferenceKind.Conflict], Value);
        Difference? update = DifferingPairs.ToDifference(Slot.Number, DifferenceKind.Update, disjoint[DifferenceKind.Update], Value);
        return new[] { conflict, update }.OfType<Difference>();

        string Value(int member) => NameWords.Fold(numbers[member].Quantity.Span.Read(documents[numbers[member].Document].Text));
    }

    private static bool AreDisjoint(CountedNumber left, CountedNumber right)
    {
        decimal rounding = left.UnitWord == right.UnitWord ? 0 : RoundingShare;
        return !ValueInterval.Of(left.Quantity).Widen(rounding).Overlaps(ValueInterval.Of(right.Quantity));
    }

    /// <summary>What a difference of two numbers is, or null where the texts do not show it.</summary>
    private static DifferenceKind? KindOf(CountedNumber left, CountedNumber right)
    {
        if (left.Outcome is null)
        {
            return DifferenceKind.Conflict;
        }

        if (left.AsOf.Time is not { } first || right.AsOf.Time is not { } second)
        {
            return null;
        }

        if (!AreOfOneTime(first, second))
        {
            return DifferenceKind.Update;
        }

        return left.AsOf.NamesAnotherDay || right.AsOf.NamesAnotherDay ? null : DifferenceKind.Conflict;
    }

    private static bool AreOfOneTime(PublicationTime left, PublicationTime right) =>
        left.Day == right.Day
        && (left.Time is not { } one || right.Time is not { } other || (one.ToTimeSpan() - other.ToTimeSpan()).Duration() < SameTime);
}

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
    // Reports of one morning rest on the same bulletin; three hours later there is another.
    private static readonly TimeSpan SameTime = TimeSpan.FromHours(3);

    public IEnumerable<Difference> Compare(ImmutableArray<CountedNumber> numbers)
    {
        var disjoint = DifferingPairs
            .Where(numbers.Length, (left, right) => !ValueInterval.Of(numbers[left].Quantity).Overlaps(ValueInterval.Of(numbers[right].Quantity)))
            .ToLookup(pair => KindOf(numbers[pair.Left], numbers[pair.Right]));
        Difference? conflict = DifferingPairs.ToDifference(Slot.Number, DifferenceKind.Conflict, disjoint[DifferenceKind.Conflict], Value);
        Difference? update = DifferingPairs.ToDifference(Slot.Number, DifferenceKind.Update, disjoint[DifferenceKind.Update], Value);
        return new[] { conflict, update }.OfType<Difference>();

        string Value(int member) => NameWords.Fold(numbers[member].Quantity.Span.Read(documents[numbers[member].Document].Text));
    }

    private DifferenceKind? KindOf(CountedNumber left, CountedNumber right)
    {
        PublicationTime? first = documents[left.Document].Document.PublishedAt;
        PublicationTime? second = documents[right.Document].Document.PublishedAt;
        bool moving = left.Outcome is not null;
        return (first, second) switch
        {
            ({ } one, { } other) => moving && !AreOfOneTime(one, other) ? DifferenceKind.Update : DifferenceKind.Conflict,
            (null, null) => DifferenceKind.Conflict,
            _ => moving ? null : DifferenceKind.Conflict,
        };
    }

    private static bool AreOfOneTime(PublicationTime left, PublicationTime right) =>
        left.Day == right.Day
        && (left.Time is not { } one || right.Time is not { } other || (one.ToTimeSpan() - other.ToTimeSpan()).Duration() < SameTime);
}

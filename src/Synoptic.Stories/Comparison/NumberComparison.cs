using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Comparison;

/// <summary>
/// Compares quantities of one thing. Values that cannot both hold are a conflict; where the reports are of
/// different days, the later supersedes the earlier: an update.
/// </summary>
internal sealed class NumberComparison(ImmutableArray<AnnotatedDocument> documents)
{
    public IEnumerable<Difference> Compare(ImmutableArray<CountedNumber> numbers)
    {
        ImmutableArray<(int Left, int Right)> disjoint = DifferingPairs.Where(
            numbers.Length,
            (left, right) => !ValueInterval.Of(numbers[left].Quantity).Overlaps(ValueInterval.Of(numbers[right].Quantity)));
        Difference? conflict = DifferingPairs.ToDifference(
            Slot.Number, DifferenceKind.Conflict, disjoint.Where(pair => !Supersedes(numbers, pair)), Value);
        Difference? update = DifferingPairs.ToDifference(
            Slot.Number, DifferenceKind.Update, disjoint.Where(pair => Supersedes(numbers, pair)), Value);
        return new[] { conflict, update }.OfType<Difference>();

        string Value(int member) => NameWords.Fold(numbers[member].Quantity.Span.Read(documents[numbers[member].Document].Text));
    }

    private bool Supersedes(ImmutableArray<CountedNumber> numbers, (int Left, int Right) pair)
    {
        PublicationTime? left = documents[numbers[pair.Left].Document].Document.PublishedAt;
        PublicationTime? right = documents[numbers[pair.Right].Document].Document.PublishedAt;
        return left is { } one && right is { } other && one.Day != other.Day;
    }
}

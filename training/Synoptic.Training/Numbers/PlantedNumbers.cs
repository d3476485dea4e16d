using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Training.Numbers;

/// <summary>
/// What the planted items of one story say of its numbers: two are of one thing where an item puts them side by side as one figure, told alike or
/// in conflict; of two things where it says that their scopes differ or that they add up. Not for several threads.
/// </summary>
/// <param name="numbers">The numbers of the story.</param>
/// <param name="documents">Its reports.</param>
/// <param name="readValue">The quantities in the planter's words for a value.</param>
internal sealed class PlantedNumbers(ImmutableArray<CountedNumber> numbers, ImmutableArray<AnnotatedDocument> documents, Func<string, ImmutableArray<Quantity>> readValue)
{
    private readonly int[] _things = [.. Enumerable.Range(0, numbers.Length)];
    private readonly HashSet<(int, int)> _told = [];

    /// <summary>Takes up what the items say.</summary>
    public PlantedNumbers With(ImmutableArray<PlantedItem> items)
    {
        foreach (PlantedItem item in items)
        {
            ImmutableArray<ImmutableArray<int>> sides = [.. item.Sides.Select(side => NumbersOf(side).ToImmutableArray())];
            switch (item.Kind)
            {
                case PlantedKind.NumberConflict or PlantedKind.Update or PlantedKind.Unit or PlantedKind.Compatible or PlantedKind.Agreement:
                    Join([.. sides.SelectMany(side => side)]);
                    break;
                case PlantedKind.SingleSource:
                    sides.ToList().ForEach(Join);
                    break;
                case PlantedKind.Scope or PlantedKind.Arithmetic:
                    Leave(sides);
                    break;
            }
        }

        return this;
    }

    /// <summary>Whether two numbers are of one thing; null where an item joins them and does not say as what.</summary>
    public bool? AreOfOne(int left, int right) => _things[left] == _things[right] ? true
        : _told.Contains((Math.Min(left, right), Math.Max(left, right))) ? null
        : false;

    /// <summary>What stands on one side of a sum or a scope may be one figure told twice, or its parts.</summary>
    private void Leave(ImmutableArray<ImmutableArray<int>> sides) => _told.UnionWith(
        from side in sides
        from left in side
        from right in side
        where left < right
        select (left, right));

    private void Join(ImmutableArray<int> members)
    {
        HashSet<int> joined = [.. members.Select(member => _things[member])];
        for (int number = 0; number < _things.Length; number++)
        {
            _things[number] = joined.Contains(_things[number]) ? joined.Min() : _things[number];
        }
    }

    /// <summary>One number for each span: that which has the side's value, or is the only one.</summary>
    private IEnumerable<int> NumbersOf(PlantedSide side)
    {
        ImmutableArray<Quantity> values = side.Value is { } value ? readValue(value) : [];
        foreach (PlantedSpan span in side.Spans)
        {
            int[] candidates = [.. Enumerable.Range(0, numbers.Length).Where(number => IsIn(numbers[number], span))];
            int found = candidates.FirstOrDefault(number => values.Any(told => HasValue(numbers[number].Quantity, told)), candidates.Length == 1 ? candidates[0] : -1);
            if (found >= 0)
            {
                yield return found;
            }
        }
    }

    private bool IsIn(CountedNumber number, PlantedSpan span) =>
        number.Quantity.Unit is not "ordinal" && documents[number.Document].Document.Path.EndsWith(span.Report, StringComparison.Ordinal) && number.Span.Overlaps(span.Span);

    private static bool HasValue(Quantity quantity, Quantity told) =>
        (told.Min ?? told.Max) is { } value && (quantity.Min == value || quantity.Max == value);
}

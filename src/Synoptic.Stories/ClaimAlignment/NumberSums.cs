using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>
/// Finds numbers that add up: two parts of one whole, and the earlier ones of a series with the one that follows them ("five
/// previous meetings", "the sixth"). Sums of small numbers are everywhere, so that the words must show that the parts belong together.
/// </summary>
internal sealed class NumberSums(NumberParts parts)
{
    private const decimal Fewest = 2;
    private const decimal FewestOfWhole = 10;
    private const int FewestBefore = 2;
    private const int NextSentence = 1;

    private static readonly FrozenSet<string> Before = FrozenSet.Create(StringComparer.Ordinal, "previou", "previous", "earlier", "earli", "prior", "past", "preced", "former");

    /// <summary>The sums of the groups that several documents make, each side in order of the groups; the whole is the last.</summary>
    public IEnumerable<ImmutableArray<NumberGroup>> Find(IReadOnlyList<NumberGroup> groups) => Wholes(groups)
        .Concat(Series(groups))
        .Where(sum => sum.SelectMany(side => side.Members).Select(member => member.Document).Distinct().Skip(1).Any());

    private IEnumerable<ImmutableArray<NumberGroup>> Wholes(IReadOnlyList<NumberGroup> groups)
    {
        NumberGroup[] exact = [.. groups.Where(group => group.Value >= Fewest && group.Members[0].Quantity.Unit is null or [>= 'A' and <= 'Z', _, _])];
        ILookup<(string? Unit, decimal Value), NumberGroup> byValue = exact.ToLookup(group => (group.Members[0].Quantity.Unit, group.Value!.Value));
        return from right in Enumerable.Range(0, exact.Length)
               from left in Enumerable.Range(0, right)
               where exact[left].Members[0].Quantity.Unit == exact[right].Members[0].Quantity.Unit
               from whole in byValue[(exact[left].Members[0].Quantity.Unit, exact[left].Value!.Value + exact[right].Value!.Value)]
               where whole.Value >= FewestOfWhole && AddUp(exact[left], exact[right], whole)
               select ImmutableArray.Create(exact[left], exact[right], whole);
    }

    private bool AddUp(NumberGroup left, NumberGroup right, NumberGroup whole) =>
        whole.Members[0].Quantity.Unit is null ? AreParts(left, right, whole) : AreSums(left, right, whole);

    /// <summary>Counts: both are parts of the whole, or one report tells the two together and neither counts something else than the whole.</summary>
    private bool AreParts(NumberGroup left, NumberGroup right, NumberGroup whole) =>
        (MayBePart(left, whole) && MayBePart(right, whole) && AreBeside(left, right))
        || (IsPart(left, whole) && IsPart(right, whole));

    private bool IsPart(NumberGroup part, NumberGroup whole) => Any(part, whole, (one, other) =>
        parts.AreTied(one, other)
        || (one.Subject.Outcome is not null && one.Subject.Outcome == other.Subject.Outcome)
        || parts.Heads.Compare(one.Subject, other.Subject) is HeadRelation.Part
        || (one.Subject.IsPart && one.Document == other.Document && one.Sentence == other.Sentence));

    private bool MayBePart(NumberGroup part, NumberGroup whole) => Any(part, whole, (one, other) =>
        parts.Heads.Compare(one.Subject, other.Subject) is not HeadRelation.Other || (parts.Heads.IsPerson(one.Subject) && parts.Heads.IsPerson(other.Subject)) || IsPart(part, whole));

    private static bool AreBeside(NumberGroup left, NumberGroup right) => Any(left, right, (one, other) =>
        one.Document == other.Document && Math.Abs(one.Sentence - other.Sentence) <= NextSentence);

    /// <summary>Sums of money are seldom equal by chance: it is enough that one report tells the parts together.</summary>
    private static bool AreSums(NumberGroup left, NumberGroup right, NumberGroup whole) =>
        AreBeside(left, right) && Any(left, whole, (one, other) => one.Terms.Similarity(other.Terms) > 0);

    private IEnumerable<ImmutableArray<NumberGroup>> Series(IReadOnlyList<NumberGroup> groups) =>
        from place in groups
        where place.Members[0].Quantity is { Unit: "ordinal", Min: > FewestBefore }
        from count in groups
        where count.Members[0].Quantity is { Unit: null, Hedge: Hedge.Exact } && count.Value + 1 == place.Members[0].Quantity.Min
            && count.Members.Any(member => member.Subject.Qualities.Any(Before.Contains))
            && Any(count, place, (one, other) => parts.Heads.MayBeAlike(one.Subject, other.Subject))
        select ImmutableArray.Create(count, place);

    private static bool Any(NumberGroup left, NumberGroup right, Func<CountedNumber, CountedNumber, bool> holds) =>
        left.Members.Any(one => right.Members.Any(other => holds(one, other)));
}

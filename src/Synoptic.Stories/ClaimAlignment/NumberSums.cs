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

    // Two counts of people that add up to a smaller one do so by chance.
    private const decimal FewestApart = 50;
    private const int FewestBefore = 2;

    // Five earlier ones and a sixth are one series whatever they are called; two and a third need not be.
    private const int FewestUnlike = 4;
    private const int NextSentence = 1;

    private static readonly FrozenSet<string> Before = FrozenSet.Create(StringComparer.Ordinal, "previou", "previous", "earlier", "earli", "prior", "past", "preced", "former");

    /// <summary>The sums of the groups that several documents make, each side in order of the groups; the whole is the last.</summary>
    public IEnumerable<ImmutableArray<NumberGroup>> Find(IReadOnlyList<NumberGroup> groups) => Wholes(groups)
        .Concat(Series(groups))
        .Where(sum => sum.SelectMany(side => side.Members).Select(member => member.Document).Distinct().Skip(1).Any());

    private IEnumerable<ImmutableArray<NumberGroup>> Wholes(IReadOnlyList<NumberGroup> groups)
    {
        ILookup<(string? Unit, decimal Value), NumberGroup> byValue = groups.Where(group => group.Told is not null).ToLookup(group => (group.Members[0].Quantity.Unit, group.Told!.Value));
        NumberGroup[] exact = [.. groups.Where(group => group.Value >= Fewest && IsAdditive(group.Members[0].Quantity.Unit))];
        return from right in Enumerable.Range(0, exact.Length)
               from left in Enumerable.Range(0, right)
               where exact[left].Members[0].Quantity.Unit == exact[right].Members[0].Quantity.Unit
               from whole in byValue[(exact[left].Members[0].Quantity.Unit, exact[left].Value!.Value + exact[right].Value!.Value)]
               where whole.Told >= FewestOfWhole && AddUp(exact[left], exact[right], whole)
               select ImmutableArray.Create(exact[left], exact[right], whole);
    }

    /// <summary>Counts, sums of money, masses, volumes, areas, power and energy add up; shares, ages and lengths of time seldom mean the same base.</summary>
    private static bool IsAdditive(string? unit) => unit is null or [>= 'A' and <= 'Z', _, _] or "kg" or "m2" or "m3" or "W" or "J";

    private bool AddUp(NumberGroup left, NumberGroup right, NumberGroup whole) =>
        whole.Members[0].Quantity.Unit is null ? AreParts(left, right, whole) : AreSums(left, right, whole);

    /// <summary>Counts: both are parts of the whole, or one report tells the two together and neither counts something else than the whole.</summary>
    private bool AreParts(NumberGroup left, NumberGroup right, NumberGroup whole) =>
        (MayBePart(left, whole) && MayBePart(right, whole) && AreBeside(left, right))
        || ((whole.Told >= FewestApart || HaveFate(whole)) && IsPart(left, whole) && IsPart(right, whole));

    private static bool HaveFate(NumberGroup group) => group.Members.Any(member => member.Subject.Outcome is not null || member.Subject.Counted is not null && !member.Subject.CountsPeople);

    private bool IsPart(NumberGroup part, NumberGroup whole) => Any(part, whole, (one, other) =>
        parts.AreTied(one, other)
        || (!one.Subject.Names.IsEmpty && other.Subject.Names.IsEmpty && parts.Heads.AreBothPeople(one.Subject, other.Subject))
        || (one.Subject.Outcome is not null && one.Subject.Outcome == other.Subject.Outcome)
        || parts.Heads.Compare(one.Subject, other.Subject) is HeadRelation.Part
        || (one.Subject.IsPart && one.Document == other.Document && one.Sentence == other.Sentence));

    /// <summary>Whether the one counts what may be among what the other counts. A number without a noun may be of anything.</summary>
    private bool MayBePart(NumberGroup part, NumberGroup whole) => IsPart(part, whole) || Any(part, whole, (one, other) => one.Subject.Counted is not null
        && (other.Subject.Counted is null
            ? one.Document == other.Document && Math.Abs(one.Sentence - other.Sentence) <= NextSentence
            : parts.Heads.Compare(one.Subject, other.Subject) is not HeadRelation.Other || parts.Heads.AreBothPeople(one.Subject, other.Subject)));

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
            && (count.Value >= FewestUnlike || Any(count, place, (one, other) => parts.Heads.MayBeAlike(one.Subject, other.Subject)))
        select ImmutableArray.Create(count, place);

    private static bool Any(NumberGroup left, NumberGroup right, Func<CountedNumber, CountedNumber, bool> holds) =>
        left.Members.Any(one => right.Members.Any(other => holds(one, other)));
}

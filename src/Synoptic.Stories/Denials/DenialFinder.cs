using System.Collections.Immutable;
using Synoptic.Stories.ClaimAlignment;
using Synoptic.Stories.Clauses;

namespace Synoptic.Stories.Denials;

/// <summary>Finds what some reports of a story assert and another says is not so.</summary>
internal sealed class DenialFinder
{
    // The share by weight of a denial that its repetition holds.
    private const double SameDenial = 0.9;

    /// <summary>
    /// The groups of clauses of which some deny what the others assert: of each report that asserts it the one that tells most of it, with all that deny the same. By story, then
    /// first member.
    /// </summary>
    /// <param name="stories">The clauses of each story, by document, then head.</param>
    /// <param name="aligned">The groups of clauses that are found already.</param>
    public ImmutableArray<PropositionGroup> Find(ImmutableArray<ImmutableArray<Clause>> stories, ImmutableArray<PropositionGroup> aligned) =>
        [.. stories.SelectMany(Within).Where(group => !aligned.Any(known => group.Members.All(member => known.Members.Any(other => ReferenceEquals(other, member)))))];

    private static IEnumerable<PropositionGroup> Within(ImmutableArray<Clause> story)
    {
        ImmutableArray<Clause>[] reports = [.. story.GroupBy(clause => clause.Document).OrderBy(report => report.Key).Select(report => report.ToImmutableArray())];
        var denials =
            from report in reports.Index()
            from denying in report.Item
            where denying.Denial is not null
            let asserting = reports[Math.Max(0, report.Index - DocumentOrder.Reach)..Math.Min(reports.Length, report.Index + DocumentOrder.Reach + 1)]
                .Where(other => other[0].Document != denying.Document).Select(other => BestOf(denying, other)).OfType<Clause>().ToImmutableArray()
            where asserting.Length > 0
            select (Denying: denying, Asserting: asserting);
        return denials.GroupBy(denial => string.Join(' ', denial.Asserting.Select(clause => clause.Place)), StringComparer.Ordinal)
            .Select(same => new PropositionGroup([.. same.First().Asserting.Concat(same.Select(denial => denial.Denying)).OrderBy(member => member.Place)]));
    }

    private static Clause? BestOf(Clause denying, ImmutableArray<Clause> report) => report
        .Where(clause => Contradiction.Between(denying, clause) && !report.Any(beside => IsRepeated(denying, beside, clause)))
        .OrderByDescending(clause => Contradiction.Told(denying, clause)).FirstOrDefault();

    /// <summary>Whether the sentence that asserts something repeats the denial, too: "we are <b>not short</b> of courage, we are short of gloves" says the same in both reports.</summary>
    private static bool IsRepeated(Clause denying, Clause beside, Clause asserting) =>
        beside is { Denial.Kind: DenialKind.Clause } && beside.Sentence == asserting.Sentence && Contradiction.Told(denying, beside) >= SameDenial;
}

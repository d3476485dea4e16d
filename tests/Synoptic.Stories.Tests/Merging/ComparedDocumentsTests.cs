using System.Collections.Immutable;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Tests.Merging;

public sealed class ComparedDocumentsTests
{
    private const int Groups = 5;
    private const int Copies = 60;

    private static readonly ComparedDocuments Large = ComparedDocuments.OfStory(Groups * Copies, Similarity);

    [Fact]
    public void A_set_that_a_person_reads_is_compared_whole()
    {
        var compared = ComparedDocuments.OfStory(20, Similarity);

        compared.IsWhole.ShouldBeTrue();
        compared.With(7).ShouldBe(Enumerable.Range(0, 20));
    }

    [Fact]
    public void In_a_large_set_the_pairs_grow_with_the_set() =>
        Enumerable.Range(0, Groups * Copies).Sum(document => Large.With(document).Length).ShouldBeLessThan(Groups * Copies * 50);

    [Fact]
    public void What_is_compared_is_compared_both_ways_and_with_itself() =>
        Enumerable.Range(0, Groups * Copies).ShouldAllBe(document =>
            Large.With(document).Contains(document) && Large.With(document).All(other => Large.With(other).Contains(document)));

    [Fact]
    public void Groups_of_copies_meet_though_all_are_nearest_to_themselves() =>
        (from one in Enumerable.Range(0, Groups)
         from other in Enumerable.Range(0, Groups)
         where !Members(one).Any(document => Large.With(document).Intersect(Members(other)).Any())
         select (one, other)).ShouldBeEmpty();

    [Fact]
    public void Only_pairs_of_documents_that_are_compared_count_in_a_mean()
    {
        // Three hundred copies of one sentence, scored where they were looked at.
        int count = Groups * Copies;
        ImmutableArray<ScoredPair> pairs =
        [
            .. from first in Enumerable.Range(0, count) from second in Large.With(first) where second > first
               select new ScoredPair(first, second, 9000, false),
        ];

        AverageLinkage.Group(count, pairs, 8500, new LookedAt(Large, [.. Enumerable.Range(0, count)])).Distinct().ShouldBe([0]);
        AverageLinkage.Group(count, pairs, 8500).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void The_pairs_looked_at_between_groups_are_those_of_compared_documents()
    {
        int count = Groups * Copies;
        LookedAt lookedAt = new(Large, [.. Enumerable.Range(0, count)]);
        for (int member = 2; member < 100; member += 2)
        {
            lookedAt.Join(0, member);
            lookedAt.Join(1, member + 1);
        }

        lookedAt.Between(0, 1).ShouldBe(Enumerable.Range(0, 50).Sum(even => Enumerable.Range(0, 50).Count(odd => Large.With(2 * even).Contains((2 * odd) + 1))));
    }

    private static IEnumerable<int> Members(int group) => Enumerable.Range(0, Copies).Select(copy => (copy * Groups) + group);

    private static double Similarity(int one, int other) => one % Groups == other % Groups ? 0.9 : 0.2;
}

using Synoptic.Language.Parsing;

namespace Synoptic.Language.Tests.Parsing;

public sealed class SpanningTreeTests
{
    [Fact]
    public void Best_heads_that_form_a_tree_are_the_tree() =>
        SpanningTree.Find([0, 0, 0, 9, 0, 1, 2, 8, 0], 3).ShouldBe([-1, 0, 1]);

    [Fact]
    public void Two_words_that_choose_each_other_are_parted() =>
        SpanningTree.Find([0, 0, 0, 1, 0, 9, 3, 9, 0], 3).ShouldBe([-1, 2, 0]);

    [Fact]
    public void Two_words_that_choose_the_root_leave_it_one() =>
        SpanningTree.Find([0, 0, 0, 9, 0, 1, 8, 2, 0], 3).ShouldBe([-1, 0, 1]);

    [Fact]
    public void A_single_word_is_the_root() => SpanningTree.Find([0, 0, 5, 0], 2).ShouldBe([-1, 0]);

    [Fact]
    public void An_empty_sentence_has_no_arcs() => SpanningTree.Find([0], 1).ShouldBe([-1]);

    [Fact]
    public void No_other_tree_is_better()
    {
        uint state = 17; // linear congruential, D. Knuth's constants
        for (int trial = 0; trial < 300; trial++)
        {
            int count = 2 + trial % 5;
            float step = trial % 2 == 0 ? 1e8f : 1e9f; // few distinct scores tie often
            float[] scores = [.. Enumerable.Range(0, count * count).Select(_ => MathF.Floor((state = state * 1664525 + 1013904223) / step))];
            int[] found = SpanningTree.Find(scores, count);
            IsTree(found).ShouldBeTrue();
            Total(scores, found).ShouldBe(BestTotal(scores, count), 1e-4);
        }
    }

    private static double BestTotal(float[] scores, int count)
    {
        double best = double.NegativeInfinity;
        var heads = new int[count];
        heads[0] = -1;
        for (int code = 0; code < Math.Pow(count, count - 1); code++)
        {
            int rest = code;
            for (int word = 1; word < count; word++, rest /= count)
            {
                heads[word] = rest % count;
            }

            if (IsTree(heads))
            {
                best = Math.Max(best, Total(scores, heads));
            }
        }

        return best;
    }

    private static double Total(float[] scores, int[] heads) =>
        Enumerable.Range(1, heads.Length - 1).Sum(word => (double)scores[word * heads.Length + heads[word]]);

    private static bool IsTree(int[] heads) =>
        heads.Count(head => head == 0) == 1 && Enumerable.Range(1, heads.Length - 1).All(word => ReachesRoot(heads, word));

    private static bool ReachesRoot(int[] heads, int word)
    {
        for (int step = 0; step < heads.Length && word > 0; step++)
        {
            word = heads[word];
        }

        return word == 0;
    }
}

using Synoptic.Training.Examples;
using Synoptic.Training.Numerics;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Tests.Examples;

public sealed class NameSwapperTests
{
    private static readonly Dictionary<Head, SoftTargets> NoTargets = [];

    [Fact]
    public void A_place_is_replaced_whole_by_a_place_of_its_length()
    {
        Example example = Sentence([0, 1, 2, 3], new NamePlace(2, 2, "LOC"));
        Swapped(example, 1, [Sentence([8, 9], new NamePlace(0, 2, "LOC"))]).ShouldBe(["0 1 8 9"]);
    }

    [Fact]
    public void A_person_is_put_together_from_parts_in_their_places()
    {
        Example example = Sentence([0, 1, 2], new NamePlace(1, 2, "PER"));
        Example[] known = [Sentence([11, 12], new NamePlace(0, 2, "PER")), Sentence([21, 22], new NamePlace(0, 2, "PER"))];
        Swapped(example, 1, known).Order(StringComparer.Ordinal).ShouldBe(["0 11 12", "0 11 22", "0 21 12", "0 21 22"]);
    }

    [Fact]
    public void A_share_of_none_leaves_all_as_it_is()
    {
        Example example = Sentence([0, 1, 2], new NamePlace(1, 1, "ORG"));
        Swapped(example, 0, [Sentence([7], new NamePlace(0, 1, "ORG"))]).ShouldBe(["0 1 2"]);
    }

    private static Example Sentence(int[] types, NamePlace name) => new(types, 1, NoTargets) { Names = [name] };

    private static IEnumerable<string> Swapped(Example example, float share, Example[] known)
    {
        var swapper = new NameSwapper(share);
        foreach (Example sentence in known)
        {
            swapper.Add(sentence);
        }

        var random = new RandomSource(7);
        return Enumerable.Range(0, 100).Select(_ => string.Join(' ', swapper.Swap(example, random).Types)).Distinct();
    }
}

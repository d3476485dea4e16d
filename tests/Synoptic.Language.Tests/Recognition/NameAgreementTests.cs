using Synoptic.Language.Recognition;

namespace Synoptic.Language.Tests.Recognition;

public sealed class NameAgreementTests
{
    private const int Person = 1;
    private const int Location = 2;

    private static readonly NameAgreement Agreement = new(["O", "U-Person", "U-Location"]);

    [Fact]
    public void A_certain_place_decides_for_an_uncertain_one()
    {
        float[] scores = Apply(["Virginia", "met", "Virginia"], [0, 6, 0, 0, 5, 0, 0, 1, 1.2f]);
        Best(scores, 0).ShouldBe(Person);
        Best(scores, 2).ShouldBe(Person);
    }

    [Fact]
    public void What_its_own_surroundings_tell_surely_stays()
    {
        float[] scores = Apply(["Virginia", "met", "Virginia"], [0, 9, 0, 0, 5, 0, 0, 0, 9]);
        Best(scores, 0).ShouldBe(Person);
        Best(scores, 2).ShouldBe(Location);
    }

    [Fact]
    public void Words_that_come_once_or_in_lower_case_keep_their_scores()
    {
        float[] scores = [0, 6, 0, 0, 1, 2, 0, 5, 1];
        Apply(["Virginia", "met", "met"], scores).ShouldBe(scores);
    }

    private static float[] Apply(string[] forms, float[] scores)
    {
        float[] moved = [.. scores];
        Agreement.Apply(forms, moved, 3);
        return moved;
    }

    private static int Best(float[] scores, int word) =>
        scores[(word * 3)..((word * 3) + 3)].Index().MaxBy(pair => pair.Item).Index;
}

using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Tests.Merging;

public sealed class MergingPartsTests
{
    [Theory]
    [InlineData(new[] { "2025-09-04" }, new[] { "2025-09-04" }, 1f, false)]
    [InlineData(new[] { "2025-09" }, new[] { "2025-09-04" }, 0.5f, false)]
    [InlineData(new[] { "2025-09-04" }, new[] { "2025-09-05" }, 0f, false)] // a day apart: time zones
    [InlineData(new[] { "2025-09-04" }, new[] { "2025-09-06T10:00" }, 0f, true)]
    [InlineData(new[] { "2025-09-04" }, new string[0], -1f, false)]
    public void Times_agree_hold_each_other_or_clash(string[] one, string[] other, float agreement, bool isClash)
    {
        TimeComparison.Compare([.. one], [.. other]).ShouldBe(agreement);
        TimeComparison.Clash([.. one], [.. other]).ShouldBe(isClash);
    }

    [Theory]
    [InlineData("bombard", "bombardment", true)]
    [InlineData("negotiate", "negotiation", true)]
    [InlineData("attack", "attack", true)]
    [InlineData("war", "warrant", false)]
    [InlineData("report", "strike", false)]
    public void A_suffix_keeps_words_near(string one, string other, bool isNear) =>
        (Derivation.Nearness(one, other) > 0).ShouldBe(isNear);

    [Fact]
    public void A_model_reads_what_it_wrote()
    {
        var model = new MergingModel([0, 3], [new(1, 0.5f, 1, 2), new(-1, -2, 0, 0), new(-1, 2, 0, 0), new(-1, 1, 0, 0)], 0.25f, 0.4f);

        MergingModel read = MergingModel.Read(model.Write());

        read.Threshold.ShouldBe(0.4f);
        read.Score([9, 0.5f]).ShouldBe(1 / (1 + Math.Exp(0.75)), 1e-9); // 0.25 - 2 + 1
        read.Score([9, 0.6f]).ShouldBe(1 / (1 + Math.Exp(-3.25)), 1e-9); // 0.25 + 2 + 1
    }

    [Fact]
    public void A_model_that_is_cut_short_is_refused() =>
        Should.Throw<InvalidDataException>(() => MergingModel.Read(new MergingModel([0], [new(-1, 1, 0, 0)], 0, 0).Write().AsSpan(..^1)));
}

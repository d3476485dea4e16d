using Synoptic.Evaluation.Planted.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;
using static Synoptic.Evaluation.Tests.Planted.Scene;

namespace Synoptic.Evaluation.Tests.Planted;

/// <summary>Programs that mark everything, each in its own way, find nothing.</summary>
public sealed class MarkingEverythingTests
{
    private static DocumentSpan[] AllOf(int document) => [.. Enumerable.Range(0, Sentences).Select(sentence => At(document, sentence))];

    private static Scene Planted() => new Scene()
        .Plant(PlantedKind.Agreement, Side(At(0, 1)), Side(At(1, 2)))
        .Plant(PlantedKind.NumberConflict, Side(At(0, 3)), Side(At(1, 4)))
        .Plant(PlantedKind.WireCopy, Side(At(0, 5)), Side(At(1, 6)))
        .Plant(PlantedKind.OneQuotation, Side(At(0, 7)), Side(At(1, 8)))
        .Plant(PlantedKind.DroppedTopic, Side(At(0, 9)));

    [Fact]
    public void One_claim_of_every_sentence_finds_nothing()
    {
        DocumentSpan[] everything = [.. AllOf(0), .. AllOf(1)];
        int[] first = [.. Enumerable.Range(0, Sentences)];
        int[] second = [.. Enumerable.Range(Sentences, Sentences)];

        PlantedScore score = Planted()
            .Claim(ClaimKind.Passage, Agreement.Agree, everything)
            .Claim(ClaimKind.Quotation, Agreement.Agree, everything)
            .Claim(ClaimKind.Number, Agreement.Conflicting, everything, Differ(Slot.Number, DifferenceKind.Conflict, first, second))
            .Shift(ShiftKind.Computed, everything)
            .Score();

        score.Recall.ShouldBe(0);
        score.ConflictPrecision.ShouldBe(0);
    }

    [Fact]
    public void A_claim_for_every_two_sentences_finds_nothing()
    {
        Scene scene = Planted();
        foreach (DocumentSpan left in AllOf(0))
        {
            foreach (DocumentSpan right in AllOf(1))
            {
                scene.Claim(ClaimKind.Passage, Agreement.Agree, [left, right])
                    .Claim(ClaimKind.Quotation, Agreement.Agree, [left, right])
                    .Claim(ClaimKind.Number, Agreement.Conflicting, [left, right], Differ(Slot.Number, DifferenceKind.Conflict, [0], [1]))
                    .Share(SharingKind.Copy, left, right)
                    .Share(SharingKind.Quotation, left, right);
            }
        }

        scene.Score().Recall.ShouldBe(0);
    }

    [Fact]
    public void Evidence_of_whole_reports_finds_nothing()
    {
        Scene scene = Planted();
        DocumentSpan[] reports = [.. Enumerable.Range(0, 2).Select(index => new DocumentSpan(index, new TextSpan(0, scene.Documents[index].Text.Length)))];

        scene.Claim(ClaimKind.Passage, Agreement.Agree, reports)
            .Claim(ClaimKind.Quotation, Agreement.Agree, reports)
            .Claim(ClaimKind.Number, Agreement.Conflicting, reports, Differ(Slot.Number, DifferenceKind.Conflict, [0], [1]))
            .Share(SharingKind.Copy, reports)
            .Shift(ShiftKind.Computed, reports)
            .Score().Recall.ShouldBe(0);
    }

    [Fact]
    public void A_claim_that_repeats_one_thing_often_still_finds_it() =>
        Planted()
            .Claim(ClaimKind.Passage, Agreement.Agree, [At(0, 1), At(0, 11), At(0, 12), At(0, 13), At(1, 2)])
            .Score(PlantedKind.Agreement).Found.ShouldBe(1);

    [Fact]
    public void Half_of_the_shorter_is_enough_and_less_is_not()
    {
        static int Found(int length) => new Scene()
            .Plant(PlantedKind.Agreement, Side(At(0, 1)), Side(At(1, 1)))
            .Claim(ClaimKind.Passage, Agreement.Agree, [new DocumentSpan(0, new TextSpan(0, 40 + length)), At(1, 1)])
            .Score(PlantedKind.Agreement).Found;

        Found(20).ShouldBe(1);
        Found(19).ShouldBe(0);
    }
}

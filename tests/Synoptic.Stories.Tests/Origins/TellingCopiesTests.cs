using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests.Origins;

/// <summary>Which of the passages that reports share are worth showing.</summary>
public sealed class TellingCopiesTests
{
    private const string Passage = "The flood carried away the old bridge at Wenlow, two mills and the lower part of the timber yard before the rain stopped at dawn.";
    private const string Edited = "The flood carried away the old bridge at Wenlow, two mills and the lower part of the timber store before the rain ended at dawn.";

    [Fact]
    public void Of_three_reports_with_one_passage_the_pair_that_the_others_imply_is_left_out() =>
        CopiesOf("Northmark", "Penby Post", "Tarn Weekly").ShouldBe([(0, 1), (0, 2)]);

    private static (int, int)[] CopiesOf(params string[] sources) =>
    [
        .. Comparing.Reports(
                new Report("a", "2021-03-01", Passage + " Schools in the valley stay closed until the roads have been looked at by the county.", sources[0]),
                new Report("b", "2021-03-02", Passage + " The mayor thanked the boatmen of Penby who had brought eleven families to the church hall.", sources[1]),
                new Report("c", "2021-03-03", Edited + " Insurers say that the damage to the yard alone may come to nine million crowns.", sources[2]))
            .Sharing.Where(sharing => sharing.Kind == SharingKind.Copy).Select(sharing => (sharing.First, sharing.Second)),
    ];
}

using Synoptic.Training.Distillation;
using Synoptic.Training.Examples;
using Synoptic.Training.Numerics.Operations;

namespace Synoptic.Training.Tests.Distillation;

public sealed class SoftLabelsTests
{
    private static readonly SoftTargets Gold = SoftTargets.Certain([-1, 3]);

    [Fact]
    public void A_teacher_fills_in_what_a_corpus_leaves_open_and_nothing_else()
    {
        var labels = new SoftLabels([Sentence("word")]);

        Example completed = labels.Complete(Named(), ["word"]);

        completed.Targets[Head.Name].ShouldBeSameAs(Gold);
        completed.Targets[Head.Arc].Width.ShouldBe(SoftFile.Kept);
    }

    [Fact]
    public void A_sentence_that_the_teacher_did_not_see_stays_as_it_is()
    {
        Example example = Named();
        new SoftLabels([Sentence("word")]).Complete(example, ["another"]).ShouldBeSameAs(example);
    }

    [Fact]
    public void The_others_are_the_sentences_of_no_corpus()
    {
        var labels = new SoftLabels([Sentence("word"), Sentence("news"), Sentence("news")]);
        labels.Complete(Named(), ["word"]);

        labels.Others.ShouldHaveSingleItem().Key.ShouldBe("news");
    }

    private static Example Named() => new([0, 1], 1, new Dictionary<Head, SoftTargets> { [Head.Name] = Gold });

    private static SoftSentence Sentence(string form) => new(
        [form], 1, Enum.GetValues<Head>().ToDictionary(head => head, _ => new SoftTargets(SoftFile.Kept, 2)));
}

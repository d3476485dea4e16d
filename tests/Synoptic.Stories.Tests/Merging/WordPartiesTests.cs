using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;

namespace Synoptic.Stories.Tests.Merging;

public sealed class WordPartiesTests
{
    private const string Praised = "Minister Ana Rojas praised President Lindgren for the salmon treaty in Oslo.";
    private const string LaudedByNobody = "The salmon treaty of Minister Ana Rojas and President Lindgren came in Oslo. Fishermen lauded nothing.";
    private const string Lauded = "Minister Ana Rojas lauded President Lindgren for the salmon treaty in Oslo.";

    [Fact]
    public void What_a_word_does_in_a_third_report_tells_what_it_means_in_the_second() =>
        Parties(Praised, LaudedByNobody, Lauded).ShouldBeGreaterThan(Parties(Praised, LaudedByNobody));

    [Fact]
    public void A_report_of_another_story_tells_nothing() =>
        Parties(Praised, LaudedByNobody, "Rojas lauded the rescuers. Snow closed forty mountain passes, buried two villages, cut power lines and kept rescue crews from reaching a ski resort whose lifts had stopped at dawn.")
            .ShouldBe(Parties(Praised, LaudedByNobody));

    /// <summary>How alike the parties of "praised" in the first report and of "lauded" in the second are.</summary>
    private static float Parties(params string[] texts)
    {
        ImmutableArray<AnnotatedDocument> documents = [.. texts.Select((text, index) => Comparing.Annotate(new Report($"{index}", "2024-05-06", text)))];
        ImmutableArray<EventTrigger> triggers =
        [
            .. texts.SelectMany((text, index) => new[] { "praised", "lauded" }.Where(text.Contains)
                .Select(word => (word, start: text.IndexOf(word, StringComparison.Ordinal)))
                .Select(found => new EventTrigger(index, new TextSpan(found.start, found.start + found.word.Length)))),
        ];
        MergingSet set = EventMerger.Read(documents, triggers, new EntityLinker().Link(documents));
        float[] features = new float[PairFeatures.Names.Length];
        set.Write(0, 1, features);
        return features[PairFeatures.Names.IndexOf("word parties")];
    }
}

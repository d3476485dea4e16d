using Synoptic.Conventions.Tests.Support;
using Synoptic.Evaluation.Planted;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Conventions.Tests;

public sealed class SampleTests
{
    private static string[] Stories => Directory.GetDirectories(Path.Combine(Repository.Root, "samples"));

    [Fact]
    public void Every_planted_span_reads_as_its_text_says() =>
        Stories.SelectMany(story => PlantedCheck.Problems(Read(story), report => File.ReadAllText(Path.Combine(story, report))))
            .ShouldBeEmpty();

    [Fact]
    public void Every_planted_span_repeats_its_text() =>
        Stories.SelectMany(story => Read(story).Items)
            .Where(item => item.Sides.Any(side => side.Spans.Any(span => span.Text is null)))
            .Select(item => item.Id).ShouldBeEmpty();

    [Fact]
    public void Every_kind_is_planted_in_some_story() =>
        PlantedKinds.All.Except(Stories.SelectMany(story => Read(story).Items).Select(item => item.Kind)).ShouldBeEmpty();

    [Fact]
    public void Planted_items_have_ids_of_their_own() =>
        Stories.SelectMany(story => Read(story).Items).GroupBy(item => item.Id).Where(items => items.Count() > 1)
            .Select(items => items.Key).ShouldBeEmpty();

    private static PlantedStory Read(string story)
    {
        string path = Path.Combine(story, "planted.json");
        PlantedReading reading = PlantedReader.Read(Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path));
        reading.Problems.ShouldBeEmpty();
        return reading.Story.ShouldNotBeNull();
    }
}

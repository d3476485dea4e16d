using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests;

public sealed class OrderTests
{
    private static readonly ImmutableArray<Report> Reports =
    [
        new("a", "2019-03-04", "The landslide above Terlano killed 12 people, the fire service said. \"We heard a roar and then nothing,\" said Maria Egger."),
        new("b", "2019-03-04", "A landslide killed 14 people above Terlano. \"We heard a roar and then nothing at all,\" said Maria Egger."),
        new("c", null, "Rescuers in Terlano no longer hope to find survivors of the landslide, which killed at least 12 people."),
        new("d", "2019-03-06", "The landslide above Terlano killed 19 people. The fire service will leave the village on Friday."),
        new("e", null, "The landslide above Terlano killed 19 people. The fire service will leave the village on Friday, it said."),
    ];

    [Fact]
    public void The_order_in_which_documents_come_does_not_change_the_result()
    {
        string expected = Describe(Comparing.Reports(Reports));
        for (int seed = 0; seed < 200; seed++)
        {
            Report[] shuffled = [.. Reports];
            new Random(seed).Shuffle(shuffled);

            Describe(Comparing.Reports(shuffled)).ShouldBe(expected, $"seed {seed}");
        }
    }

    [Fact]
    public void The_batches_in_which_documents_come_do_not_change_the_result()
    {
        var pipeline = new StoryPipeline();
        StoryUpdate whole = Comparing.Reports(Reports);
        string expected = Describe(whole);
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            AnnotatedDocument[] shuffled = [.. whole.Documents];
            random.Shuffle(shuffled);
            StoryUpdate update = pipeline.Update([]);
            for (int next = 0; next < shuffled.Length;)
            {
                int end = Math.Min(shuffled.Length, next + random.Next(1, 4));
                update = pipeline.Update([.. shuffled[next..end]], CandidatesOf(update));
                next = end;
            }

            Describe(update).ShouldBe(expected, $"seed {seed}");
        }
    }

    [Fact]
    public void Two_runs_give_the_same_result() =>
        Describe(Comparing.Reports(Reports)).ShouldBe(Describe(Comparing.Reports(Reports)));

    [Fact]
    public void Documents_without_a_date_come_last() =>
        Comparing.Reports(Reports).Documents.Select(document => document.Document.Path).ShouldBe(["a", "b", "d", "c", "e"]);

    [Fact]
    public void No_document_gives_an_empty_result()
    {
        StoryUpdate update = new StoryPipeline().Update([]);

        update.Documents.ShouldBeEmpty();
        update.Claims.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\ud800 \u202e \u0000 !!!")]
    [InlineData("x")]
    public void A_document_that_says_nothing_is_compared_without_harm(string text) =>
        Comparing.Texts(text, Reports[0].Text).Documents.Length.ShouldBe(2);

    private static ImmutableArray<CandidateStory> CandidatesOf(StoryUpdate update) =>
        [.. update.Stories.Select(story => new CandidateStory([.. story.Documents.Select(index => update.Documents[index])]))];

    private static string Describe(StoryUpdate update) => JsonSerializer.Serialize(new
    {
        Documents = update.Documents.Select(document => document.Document.Path),
        update.Entities,
        update.Stories,
        update.Events,
        update.Claims,
        update.Sharing,
        update.Coverage,
        update.Shifts,
    });
}

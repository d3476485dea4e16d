using Synoptic.Stories.Model;

namespace Synoptic.Stories.Tests;

public sealed class InvariantTests
{
    private static readonly string[] Fragments =
    [
        "The river rose by 3 metres in Passau on Friday.",
        "In Passau the river rose by 4 metres on Friday.",
        "\"We have never seen so much water in the old town,\" said Franz Huber.",
        "Franz Huber said: \"We have never seen so much water here in the old town.\"",
        "Mayor Anna Weiss closed eleven schools in Passau because of the flood.",
        "Because of the flood, eleven schools in Passau were closed by the mayor, Anna Weiss.",
        "For the first time since 1954 the water reached the cathedral of Passau.",
        "The fire brigade evacuated 200 people from the old town of Passau.",
        "At least 180 people were evacuated from the old town, the fire brigade of Passau said.",
    ];

    [Fact]
    public void Every_claim_keeps_the_rules_of_the_model_whatever_is_compared()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            StoryUpdate update = Comparing.Texts(RandomReports(new Random(seed)));

            update.Claims.ShouldAllBe(claim => IsLawful(claim, update), $"seed {seed}");
            update.Claims.Select(claim => claim.Id).ShouldBeUnique($"seed {seed}");
            update.Entities.SelectMany(entity => entity.Mentions.Select(mention => (mention.Document, mention.Mention))).ShouldBeUnique($"seed {seed}");
            update.Sharing.ShouldAllBe(sharing => sharing.First < sharing.Second, $"seed {seed}");
            update.Coverage.Select(coverage => (coverage.Claim, coverage.Document)).ShouldBeUnique($"seed {seed}");
        }
    }

    private static bool IsLawful(Claim claim, StoryUpdate update) =>
        claim.Evidence.All(evidence => evidence.Span.End <= update.Documents[evidence.Document].Text.Length)
        && claim.Origins.Min >= 1
        && claim.Origins.Min <= claim.Origins.Max
        && claim.Origins.Max <= claim.Evidence.Length
        && claim.Origins.Max == claim.Origins.Groups.Length
        && (claim.Support is Support.SingleSource) == (claim.Witnesses == 1)
        && (claim.Support is Support.Corroborated) == (claim.Witnesses > 1 && claim.Origins.Min > 1)
        && (claim.Agreement is Agreement.Conflicting) == claim.Differences.Any(difference => difference.Kind is DifferenceKind.Conflict)
        && claim.Differences.All(difference => difference.Values.Length > 1);

    private static IEnumerable<string> RandomReports(Random random) =>
        Enumerable.Range(0, random.Next(2, 6)).Select(_ =>
        {
            string[] sentences = [.. Fragments];
            random.Shuffle(sentences);
            return string.Join(' ', sentences.Take(random.Next(1, sentences.Length)));
        });
}

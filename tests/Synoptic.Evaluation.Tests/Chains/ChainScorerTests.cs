using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Synoptic.Evaluation.Chains;
using Synoptic.Evaluation.Chains.Model;
using Synoptic.Evaluation.Counting;
using Synoptic.Evaluation.JsonLines;
using Synoptic.Evaluation.Texts;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Chains;

/// <summary>
/// Chains are written <c>kind party party; kind party</c>; a party is a word of the text, or <c>-</c> for none, with the
/// first letter of its anonymity after a slash (n, o, g, x). Every number was counted by hand.
/// </summary>
public sealed class ChainScorerTests
{
    private const string Text = "Ann Bo Cy Dee Eve said that one two three four five six.";

    private static readonly ChainedStatement Gold = Of("one two three", "said Ann/n; reported Bo/n Cy/n");

    [Fact]
    public void A_chain_is_right_when_kinds_parties_and_order_are()
    {
        ChainMeasures score = Score([Gold], Of("two", "said Ann/n; reported Cy/n Bo/n"));

        score.ShouldBe(new ChainMeasures(1, 1, 1, new MatchCount(2, 2, 2), 3, 3, 0, 1));
    }

    [Theory]
    [InlineData("reported Bo/n Cy/n; said Ann/n", 1, 2)] // order: one of the two is in order
    [InlineData("said Ann/n", 1, 1)] // a step is missing
    [InlineData("said Ann/n; cited Dee/n; reported Bo/n Cy/n", 2, 3)] // a step too many
    [InlineData("told Ann/n; reported Bo/n Cy/n", 1, 2)] // kind
    [InlineData("said Dee/n; reported Bo/n Cy/n", 1, 2)] // party
    [InlineData("said Ann/n; reported Bo/n", 1, 2)] // a party is missing
    [InlineData("said Ann/n; reported Bo/n Cy/n Dee/n", 1, 2)] // a party too many
    [InlineData("", 0, 0)]
    public void A_chain_with_one_fault_is_wrong_and_its_other_steps_are_right(string predicted, int right, int steps)
    {
        ChainMeasures score = Score([Gold], Of("one two three", predicted));

        score.RightChains.ShouldBe(0);
        score.Steps.ShouldBe(new MatchCount(right, steps, 2));
    }

    [Fact]
    public void Anonymity_is_counted_for_all_gold_parties_whatever_the_step()
    {
        // Ann is found in another kind of step; Bo has the wrong anonymity; Cy is missed.
        ChainMeasures score = Score([Gold], Of("one", "told Ann/n; reported Bo/g"));

        score.RightAnonymity.ShouldBe(1);
        score.AnonymityAccuracy.ShouldBe(1d / 3, 1e-12);
    }

    [Theory]
    [InlineData("said -/x", true)]
    [InlineData("said Ann/x", true)] // the same anonymity
    [InlineData("said -/g", true)] // no words either
    [InlineData("said Ann/g", false)]
    public void A_party_without_words_is_met_by_none_or_by_its_anonymity(string predicted, bool isRight) =>
        Score([Of("one", "said -/x")], Of("one", predicted)).RightChains.ShouldBe(isRight ? 1 : 0);

    [Fact]
    public void Statements_are_matched_so_that_contents_are_most_alike()
    {
        // The outer one first: taken greedily in order it would take the inner one's chain.
        ChainMeasures score = Score(
            [Of("one two three four", "said Ann/n"), Of("two three", "said Bo/n")],
            Of("two three", "said Bo/n"),
            Of("one two three four", "said Ann/n"));

        score.RightChains.ShouldBe(2);
    }

    [Fact]
    public void What_is_missed_and_what_is_false_counts()
    {
        ChainMeasures score = Score([Gold], Of("five", "said Dee/n"), Of("six", ""));

        score.ShouldBe(new ChainMeasures(0, 1, 0, new MatchCount(0, 1, 2), 0, 3, 2, 1));
        score.FalsePerText.ShouldBe(2);
        score.ChainAccuracy.ShouldBe(0);
    }

    [Fact]
    public void Where_not_all_statements_are_marked_nothing_is_false()
    {
        ChainMeasures score = ChainScorer.Score(
            [new ChainedEntry(new ChainEntry(Text, IsWhole: false, null, [Gold]), [Of("five", "said Dee/n"), Of("one", "said Ann/n")])]).All;

        score.ShouldBe(new ChainMeasures(1, 1, 0, new MatchCount(1, 1, 2), 1, 3, 0, 0));
        score.FalsePerText.ShouldBeNull();
    }

    [Fact]
    public void Entries_are_added_and_shown_by_pattern()
    {
        ChainScore score = ChainScorer.Score(
        [
            new ChainedEntry(new ChainEntry(Text, IsWhole: true, "b", [Gold]), [Gold]),
            new ChainedEntry(new ChainEntry(Text, IsWhole: true, "a", [Gold]), []),
            new ChainedEntry(new ChainEntry(Text, IsWhole: true, "b", []), [Gold]),
        ]);

        score.All.ChainAccuracy.ShouldBe(0.5);
        score.All.FalsePerText.ShouldBe(1d / 3);
        score.All.Steps.F1.ShouldBe(0.5, 1e-12); // 2 right of 4 and of 4
        score.Patterns.Select(pattern => (pattern.Pattern, pattern.Measures.ChainAccuracy)).ShouldBe([("a", 0), ("b", 1)]);
        JsonObject json = JsonNode.Parse(ChainScoreJson.Write(score))!.AsObject();
        json.Select(property => property.Key).Take(4).ShouldBe(["chainAccuracy", "stepF1", "anonymityAccuracy", "falsePerText"]);
        json["patterns"]!["b"]!["chainAccuracy"]!.GetValue<double>().ShouldBe(1);
        ChainTable.Write(score).ShouldContain("\nall");
    }

    [Fact]
    public void A_file_is_read_with_texts_of_its_own_and_of_documents()
    {
        const string Statements = """
            "statements": [{"content": [[8, 10]], "steps": [{"kind": "according-to", "cue": [3, 7], "parties": [{"span": [0, 2], "name": "He", "anonymity": "unnamed-official"}, {"anonymity": "none"}]}]}]
            """;
        JsonLinesReading<ChainEntry> reading = ChainReader.Read(
            [$$"""{"text": "He said so.", "pattern": "p", {{Statements}}}""", $$"""{"document": "d", {{Statements}}}"""],
            [KeyValuePair.Create("d", "He said so, too.")]);

        reading.Problems.ShouldBeEmpty();
        reading.Items.Select(entry => (entry.IsWhole, entry.Pattern)).ShouldBe([(true, "p"), (false, null)]);
        ChainStep step = reading.Items[1].Statements.ShouldHaveSingleItem().Steps.ShouldHaveSingleItem();
        step.Kind.ShouldBe(StepKind.AccordingTo);
        step.Parties.Select(party => (party.Words is null, party.Anonymity)).ShouldBe([(false, Anonymity.UnnamedOfficial), (true, Anonymity.None)]);
    }

    [Theory]
    [InlineData("{", "is not JSON")]
    [InlineData("""{"statements": []}""", "'text' is missing")]
    [InlineData("""{"document": "elsewhere", "statements": []}""", "--texts")]
    [InlineData("""{"text": "Short", "statements": [{"content": [[0, 9]], "steps": []}]}""", "end <= 5")]
    [InlineData("""{"text": "Short", "statements": [{"content": [], "steps": []}]}""", "no 'content'")]
    [InlineData("""{"text": "Short", "statements": [{"content": [[0, 5]], "steps": [{"kind": "sang", "parties": []}]}]}""", "none of said, wrote, told, published, cited, according-to, estimated, reported")]
    [InlineData("""{"text": "Short", "statements": [{"content": [[0, 5]], "steps": [{"kind": "said", "parties": [{"span": [0], "anonymity": "none"}]}]}]}""", "'span' holds a span")]
    [InlineData("""{"text": "Short", "statements": [{"content": [[0, 5]], "steps": [{"kind": "said", "parties": [{"anonymity": "some"}]}]}]}""", "none of named, unnamed-official")]
    public void A_bad_line_is_named_and_left_out(string line, string problem)
    {
        JsonLinesReading<ChainEntry> reading = ChainReader.Read(["""{"text": "Good", "statements": []}""", line], []);

        reading.Items.Length.ShouldBe(1);
        reading.Problems.ShouldNotBeEmpty();
        reading.Problems.ShouldContain(text => text.StartsWith("line 2: ", StringComparison.Ordinal) && text.Contains(problem, StringComparison.Ordinal));
    }

    private static ChainMeasures Score(ImmutableArray<ChainedStatement> gold, params ImmutableArray<ChainedStatement> predicted) =>
        ChainScorer.Score([new ChainedEntry(new ChainEntry(Text, IsWhole: true, null, gold), predicted)]).All;

    private static ChainedStatement Of(string content, string chain) => new(
        CoveredText.Of(Text, [Find(content)])!,
        [.. chain.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Step)]);

    private static ChainStep Step(string step)
    {
        string[] parts = step.Split(' ');
        return new ChainStep(Enum.Parse<StepKind>(parts[0], ignoreCase: true), [.. parts.Skip(1).Select(Party)]);
    }

    private static ChainParty Party(string party) => new(
        party[0] == '-' ? null : PartyWords.Of(Text, Find(party[..^2])),
        party[^1] switch { 'n' => Anonymity.Named, 'o' => Anonymity.UnnamedOfficial, 'g' => Anonymity.UnnamedGroup, _ => Anonymity.None });

    private static TextSpan Find(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}

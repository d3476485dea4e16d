using System.Collections.Immutable;
using Synoptic.Evaluation.Events;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Tests.Events;

/// <summary>How detected events become coded ones, seen through the score: predicted, right of the gold that is given.</summary>
public sealed class CodedDocumentTests
{
    [Fact]
    public void A_consultation_counts_both_ways() =>
        Count(Happened("CONSULT", ["USA"], ["FRA"]), Coded("USA", "CONSULT", "FRA"), Coded("FRA", "CONSULT", "USA")).ShouldBe((2, 2));

    [Fact]
    public void Joined_actors_of_a_cooperative_event_without_recipient_do_it_to_each_other() =>
        Count(Happened("AGREE", ["USA", "FRA", "FRA"], []), Coded("USA", "AGREE", "FRA"), Coded("FRA", "AGREE", "USA")).ShouldBe((2, 2));

    [Fact]
    public void Joined_actors_of_another_event_do_it_each_alone() =>
        Count(Happened("ACCUSE", ["USA", "FRA"], []), Coded("USA", "ACCUSE", null), Coded("FRA", "ACCUSE", null)).ShouldBe((2, 2));

    [Fact]
    public void The_place_stands_in_for_a_recipient_whom_nobody_names() =>
        Count(Happened("PROTEST", ["USA"], []) with { Place = Party("CHN") }, Coded("USA", "PROTEST", "CHN")).ShouldBe((1, 1));

    [Fact]
    public void An_event_without_type_or_without_any_country_and_an_alleged_one_are_not_coded()
    {
        Count(Happened(null, ["USA"], ["FRA"])).ShouldBe((0, 0));
        Count(Happened("AID", [null], [null])).ShouldBe((0, 0));
        Count(Happened("AID", ["USA"], ["FRA"]) with { Reality = new FactualityReading(Factuality.Alleged, null) }).ShouldBe((0, 0));
    }

    private static (int Predicted, int Right) Count(EventMention found, params ImmutableArray<CodedEvent> gold)
    {
        var parsed = new ParsedDocument(new Document { Id = "1", Path = "a", Text = "", Sha256 = "" }, [], [], [], [], [], [], []);
        var document = new AnnotatedDocument(new AttributedDocument(parsed, [], []), [found], [], [], [], []);
        PairScore score = EventEvaluation.Evaluate([new CodedText("", gold)], [document]).Detected;
        return (score.Predicted, score.Right);
    }

    private static EventMention Happened(string? type, ImmutableArray<string?> actors, ImmutableArray<string?> recipients) => new(
        new TextSpan(0, 0), type, [.. actors.Select(Party)], [.. recipients.Select(Party)], new FactualityReading(Factuality.Asserted, null));

    private static Participant Party(string? country) => new(new TextSpan(0, 0), null, country);

    private static CodedEvent Coded(string? source, string type, string? target) => new(source, type, target);
}

using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Synoptic.Language.Model;
using Synoptic.Language.Tests.Specs;

namespace Synoptic.Language.Tests.EventDetection;

public sealed class EventDetectorTests
{
    private static readonly string[] Pieces =
    [
        "The army", "attacked", "will not", "met", "talks with", "held", "refused to", "sanctions", "on Chad", "and", "said that", "must",
        "the strike", "by", "Peru", "was", "launched", "an attack", ".", ",", "\"", "\n\n", "😀", "\ud800", "who", "jailed", "for helping",
    ];

    public static TheoryData<int, string> Cases()
    {
        var cases = new TheoryData<int, string>();
        IReadOnlyList<SpecCase> read = SpecFile.Read("events");
        for (int i = 0; i < read.Count; i++)
        {
            cases.Add(i, read[i].Title);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_passage_tells_the_events_that_are_specified(int index, string title)
    {
        SpecCase spec = SpecFile.Read("events")[index];
        AnnotatedDocument document = LanguagePipelineTests.Annotate(spec.Passage, spec.Published);

        string.Join('\n', document.Events.Where(found => found.Type is not null).Select(found => Line(document, found)))
            .ShouldBe(string.Join('\n', spec.Expected), title);
    }

    [Fact]
    public void Contexts_come_from_the_words_around_in_the_order_of_the_manual() =>
        LanguagePipelineTests.Annotate("Norwegian judges discussed a trade treaty with army doctors.", null).Events.Single(found => found.Type is not null)
            .Context.ShouldBe(["military", "economic", "legal", "diplomatic", "health"]);

    [Fact]
    public void Any_text_has_events_in_order_each_once_and_within_the_text()
    {
        Arbitrary<string> texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20261122, 7), Prop.ForAll(texts, text =>
        {
            ImmutableArray<EventMention> events = LanguagePipelineTests.Annotate(text, null).Events;

            events.Select(found => found.Trigger).ShouldBe(events.Select(found => found.Trigger).Distinct().Order());
            events.SelectMany(found => found.Actors.Concat(found.Recipients)).ShouldAllBe(party => party.Span.End <= text.Length);
            events.ShouldAllBe(found => (found.Type == null) == (found.CameoRoot == null));
        }));
    }

    private static string Line(AnnotatedDocument document, EventMention found)
    {
        string mode = found.Mode is null ? "" : ":" + found.Mode;
        string place = found.Place is null ? "-" : Party(document, found.Place);
        return $"{found.Type}{mode} {found.Trigger.Read(document.Text)}: {Parties(document, found.Actors)} > {Parties(document, found.Recipients)} "
            + $"@ {place}, {found.Reality.Factuality.ToString().ToLowerInvariant()}";
    }

    private static string Parties(AnnotatedDocument document, ImmutableArray<Participant> parties) =>
        parties.IsEmpty ? "-" : string.Join(", ", parties.Select(party => Party(document, party)));

    private static string Party(AnnotatedDocument document, Participant party) =>
        party.Span.Read(document.Text) + (party.Country is null ? "" : "=" + party.Country);
}

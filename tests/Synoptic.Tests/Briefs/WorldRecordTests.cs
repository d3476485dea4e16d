using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Synoptic.Analysis;
using Synoptic.Briefs.Audit;
using Synoptic.Briefs.Json;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Writing;

namespace Synoptic.Tests.Briefs;

/// <summary>The records of events, frames, relations, positions and order.</summary>
public sealed class WorldRecordTests
{
    private static readonly Brief Council = new BriefWriter(BriefOptions.All).Write(CouncilStory.Update(), []);

    [Fact]
    public void An_event_has_who_did_it_to_whom_when_and_where()
    {
        BriefEvent met = Council.Events[0];
        (met.Type, met.Mode, met.CameoRoot, met.Factuality, met.By).ShouldBe(("CONSULT", "visit", "04", "asserted", null));
        met.Context.ShouldBe(["diplomatic"]);
        met.Mentions.ShouldHaveSingleItem().Text.ShouldBe("met");
        met.Actors.ShouldBe([new BriefParticipant(Entity("Ana Brun"), null, 0, 0, 8, "Ana Brun")]);
        met.Recipients.ShouldHaveSingleItem().Entity.ShouldBe(Entity("Peter Nyman"));
        met.Place!.Text.ShouldBe("Varn");
        met.Time.ShouldBe(Council.Times[0]);
    }

    [Fact]
    public void An_event_that_is_not_asserted_names_whose_account_it_is()
    {
        BriefEvent shelled = Council.Events[1];
        shelled.Factuality.ShouldBe("denied");
        shelled.By.ShouldBe(new BriefParticipant(Entity("Estavia"), "EST", 0, shelled.By!.Start, shelled.By.Start + 7, "Estavia"));
    }

    [Fact]
    public void A_role_of_a_frame_has_its_words_and_what_they_mean()
    {
        Council.Frames[0].Roles.Select(role => (role.Role, role.Text, role.Word))
            .ShouldBe([("body", "the council", null), ("voter", "Estavia", null), ("side", "vetoed", "veto"), ("motion", "the treaty", null)]);
        Council.Frames[1].Roles[1].Quantity.ShouldBe(Council.Quantities[0]);
        (Council.Frames[2].Factuality, Council.Frames[2].Time!.Value, Council.Frames[2].By!.Entity).ShouldBe(("possible", "2024-08", Entity("Peter Nyman")));
    }

    [Fact]
    public void A_relation_and_a_position_show_their_words_as_evidence()
    {
        BriefRelation depends = Council.Relations[0];
        (depends.Type, depends.From.Text, depends.To!.Text, depends.For!.Text, depends.Since!.Value, depends.Factuality)
            .ShouldBe(("depends-on", "Lydmark", "Estavia", "gas", "1998", "possible"));
        depends.Evidence.ShouldHaveSingleItem().Text.ShouldBe("depends on");
        BriefPosition opposes = Council.Positions[0];
        (opposes.Actor.Entity, opposes.Stance, opposes.Issue.Text, opposes.By!.Text).ShouldBe((Entity("Ana Brun"), "opposes", "the new tariff", "Estavia"));
    }

    [Fact]
    public void An_order_names_its_two_events_by_their_ids()
    {
        BriefOrder order = Council.Order.ShouldHaveSingleItem();
        order.Events.ShouldBe([Council.Events[1].Id, Council.Events[2].Id]);
        (order.Relation, order.Evidence[0].Text).ShouldBe(("before", "before"));
    }

    [Fact]
    public void Ids_are_hashes_of_content_and_place()
    {
        string[] ids = [.. Council.Events.Select(happening => happening.Id), .. Council.Frames.Select(frame => frame.Id)];
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.Length == 16 && id.All(char.IsAsciiHexDigitLower));
        Brief again = new BriefWriter(BriefOptions.All).Write(CouncilStory.Update() with { Documents = [CouncilStory.Update().Documents[1]], Entities = [] }, []);
        again.Events[0].Id.ShouldBe(Council.Events[3].Id);
    }

    [Fact]
    public void What_PLOVER_does_not_code_has_no_type_property()
    {
        JsonNode brief = JsonNode.Parse(BriefJson.Write(Council))!;
        brief["events"]![2]!.AsObject().Select(property => property.Key).ShouldBe(["id", "context", "actors", "recipients", "factuality", "mentions", "event"]);
    }

    [Fact]
    public void An_analysis_has_the_same_records_without_entities()
    {
        AnalyzedDocument north = AnalysisWriter.Write(CouncilStory.Update().Documents[0]);
        north.Events.Select(happening => happening.Id).ShouldBe(Council.Events.Take(3).Select(happening => happening.Id));
        north.Events[0].Actors.ShouldBe([Council.Events[0].Actors[0] with { Entity = null }]);
        (north.Frames.Length, north.Relations.Length, north.Positions.Length, north.Order.Length).ShouldBe((3, 1, 1, 1));
    }

    [Fact]
    public void A_record_that_speaks_against_another_fails_the_audit()
    {
        Failures(Council).ShouldBeEmpty();
        BriefEvent met = Council.Events[0];
        Failures(WithEvent(met with { Actors = [met.Actors[0] with { Entity = Entity("Estavia") }] })).ShouldHaveSingleItem();
        Failures(WithEvent(met with { Time = met.Time! with { Value = "2024-06-10" } })).ShouldHaveSingleItem();
        Failures(WithEvent(met with { Place = met.Place! with { Text = "Oslo" } })).ShouldHaveSingleItem();
        Failures(WithEvent(met with { Mentions = [] })).ShouldHaveSingleItem();
        Failures(Council with { Order = [Council.Order[0] with { Events = ["0", "1"] }] }).ShouldHaveSingleItem();
        BriefFrameRole number = Council.Frames[1].Roles[1];
        BriefFrame frame = Council.Frames[1] with { Roles = [number with { Quantity = number.Quantity! with { Min = 41 } }] };
        Failures(Council with { Frames = Council.Frames.SetItem(1, frame) }).ShouldHaveSingleItem();
    }

    private static string Entity(string name) => Council.Entities.Single(entity => entity.Name == name).Id;

    private static Brief WithEvent(BriefEvent happening) => Council with { Events = Council.Events.SetItem(0, happening) };

    private static ImmutableArray<string> Failures(Brief brief) =>
        [.. new BriefAudit().Check(brief).Failures.Where(failure => failure.Line is null).Select(failure => failure.Reason)];
}

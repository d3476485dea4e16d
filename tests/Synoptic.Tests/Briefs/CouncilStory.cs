using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Tests.Briefs;

/// <summary>Two short reports of a meeting, a vote, a transfer and what stands around them, with everything found in them by hand.</summary>
internal static class CouncilStory
{
    private static readonly FactualityReading Asserted = new(Factuality.Asserted, null);

    private static readonly ReportBuilder North = MakeNorth();

    private static readonly ReportBuilder South = MakeSouth();

    /// <summary>What the stages would say of them.</summary>
    public static StoryUpdate Update() => new(
        [North.Build(), South.Build()],
        [
            Named("Ana Brun", EntityType.Person, (0, 0), (0, 7), (1, 0), (1, 5)),
            Named("Peter Nyman", EntityType.Person, (0, 1), (0, 9), (1, 1)),
            Named("Estavia", EntityType.Location, (0, 3), (0, 5), (0, 8), (1, 3), (1, 6)),
            Named("Lydmark", EntityType.Location, (0, 6), (0, 10), (1, 2), (1, 4)),
            Named("Varn", EntityType.Location, (0, 2), (0, 4)),
        ],
        [],
        [],
        [],
        [],
        [],
        []);

    private static ReportBuilder MakeNorth()
    {
        ReportBuilder report = new ReportBuilder(
            "north.txt",
            """
            Ana Brun met Peter Nyman in Varn on 11 June 2024.
            Estavia denied that it had shelled Varn before the talks.
            In the council Estavia vetoed the treaty, and Lydmark sent about 40 tanks to the rebels.
            Brun opposes the new tariff, according to Estavia.
            Nyman expects a deal in August 2024 if Lydmark depends on gas since 1998.
            """)
        { Source = "Northern Post", Day = new DateOnly(2024, 6, 12) }
            .Person("Ana Brun").Person("Peter Nyman").Place("Varn")
            .Place("Estavia").Place("Varn", 1)
            .Place("Estavia", 1).Place("Lydmark")
            .Person("Brun", skip: 1).Place("Estavia", 2)
            .Person("Nyman", skip: 1).Place("Lydmark", 1)
            .Join(0, 7).Join(1, 9).Join(3, 5, 8).Join(6, 10).Join(2, 4)
            .Number("about 40", 40, "tanks", Hedge.About)
            .Date("11 June 2024", "2024-06-11").Date("August 2024", "2024-08").Date("1998", "1998");
        return report
            .Add(new EventMention(report.At("met"), "CONSULT", [report.Who(0)], [report.Who(1)], Asserted)
            {
                Mode = "visit",
                CameoRoot = "04",
                Context = ["diplomatic"],
                Time = 0,
                Place = report.Who(2),
            })
            .Add(new EventMention(report.At("shelled"), "ASSAULT", [report.Who(3, "EST")], [], new FactualityReading(Factuality.Denied, report.Who(3, "EST"))) { Place = report.Who(4) })
            .Add(new EventMention(report.At("talks"), null, [], [], Asserted))
            .Add(new EventOrder(1, OrderRelation.Before, 2, report.At("before")))
            .Add(new Frame("vote", report.At("vetoed"), [new("body", report.What("the council")), new("voter", report.Who(5)), new("side", report.What("vetoed"), Word: "veto"), new("motion", report.What("the treaty"))], Asserted, null))
            .Add(new Frame("transfer", report.At("sent"), [new("giver", report.Who(6)), new("quantity", report.What("about 40"), Quantity: 0), new("goods", report.What("tanks")), new("receiver", report.What("the rebels"))], Asserted, null))
            .Add(new Frame("forecast", report.At("expects"), [new("forecaster", report.Who(9)), new("what", report.What("a deal")), new("condition", report.What("if Lydmark depends on gas"))], new FactualityReading(Factuality.Possible, report.Who(9)), 1))
            .Add(new Relation(report.Who(10), report.Who(8), RelationType.DependsOn, report.At("depends on"), new FactualityReading(Factuality.Possible, null)) { For = report.At("gas"), Since = 2 })
            .Add(new Position(report.Who(7), report.At("the new tariff"), Stance.Opposes, report.Who(8), null, report.At("opposes")));
    }

    private static ReportBuilder MakeSouth()
    {
        ReportBuilder report = new ReportBuilder(
            "south.txt",
            """
            On 11 June 2024 Ana Brun met Peter Nyman.
            Lydmark sent 40 tanks.
            Estavia is an ally of Lydmark, said Ana Brun, the Estavia envoy.
            """)
        { Source = "Southern Star" }
            .Person("Ana Brun").Person("Peter Nyman").Place("Lydmark").Place("Estavia").Place("Lydmark", 1)
            .Person("Ana Brun", skip: 1).Place("Estavia", 1).Join(0, 5).Join(2, 4).Join(3, 6)
            .Number("40", 40, "tanks")
            .Date("11 June 2024", "2024-06-11");
        return report
            .Add(new EventMention(report.At("met"), "CONSULT", [report.Who(0)], [report.Who(1)], Asserted) { Time = 0 })
            .Add(new Frame("transfer", report.At("sent"), [new("giver", report.Who(2)), new("quantity", report.What("40"), Quantity: 0), new("goods", report.What("tanks"))], Asserted, null))
            .Add(new Relation(report.Who(3), report.Who(4), RelationType.AllyOf, report.At("ally"), new FactualityReading(Factuality.Asserted, report.Who(5))))
            .Add(new Relation(report.Who(5), report.Who(6), RelationType.Office, report.At("envoy"), Asserted) { Role = report.At("envoy") })
            .Add(new Relation(report.Who(0), null, RelationType.Office, report.At("envoy"), Asserted) { Role = report.At("envoy") })
            .Add(new Relation(report.Who(5), report.Who(3), RelationType.Kin, report.At("said"), Asserted) { Role = report.At("said") });
    }

    private static Entity Named(string name, EntityType type, params (int Document, int Mention)[] mentions)
    {
        ReportBuilder[] builders = [North, South];
        ImmutableArray<EntityMention> all = [.. mentions.Select(mention => new EntityMention(
            mention.Document, mention.Mention, builders[mention.Document].Build().Parsed.Mentions[mention.Mention].Span, MentionKind.Name))];
        ImmutableArray<string> aliases = [.. all.Select(mention => mention.Span.Read(builders[mention.Document].Build().Text)).Where(form => form != name).Distinct()];
        return new Entity($"e{name.Length:d2}{name[0]}", type, name, null, aliases, all, []);
    }
}

using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Tests.Briefs;

/// <summary>Three short reports of one accident, with everything found in them by hand.</summary>
internal static class FerryStory
{
    private static readonly ReportBuilder Wire = new ReportBuilder(
        "wire.txt",
        """
        Ferry sinks off Port Amel
        A ferry sank off Port Amel on 12 June 2024.
        At least 12 passengers died, the coast guard said.
        "We heard one loud bang before she rolled over," said Harbour Master Lena Okoro.
        Okoro no longer expects survivors.
        The vessel carried 140 people.
        """)
    { Source = "Coastline Wire", Day = new DateOnly(2024, 6, 12), TitleWords = "Ferry sinks off Port Amel" }
        .Place("Port Amel", 1)
        .Person("Lena Okoro", "Harbour Master")
        .Person("Okoro", skip: 1)
        .Number("At least 12", 12, "passengers", Hedge.AtLeast)
        .Number("140", 140, "people")
        .Date("12 June 2024", "2024-06-12")
        .Quote("We heard one loud bang before she rolled over,", 1, "said");

    private static readonly ReportBuilder Herald = new ReportBuilder(
        "herald.txt",
        """
        A ferry sank off Port Amel on 12 June 2024.
        Fourteen passengers were killed, hospital staff said.
        "We heard one loud bang before she rolled over," Lena Okoro said.
        The vessel carried 140 people.
        The owner, Amel Lines, bought the ship in 1998.
        """)
    { Source = "Amel Herald", Byline = "Ida Moss" }
        .Place("Port Amel")
        .Person("Lena Okoro")
        .Person("Amel Lines")
        .Number("Fourteen", 14, "passengers")
        .Number("140", 140, "people")
        .Date("12 June 2024", "2024-06-12")
        .Date("1998", "1998")
        .Quote("We heard one loud bang before she rolled over,", 1, "said");

    private static readonly ReportBuilder Stray = new ReportBuilder(
        "stray.txt",
        """
        A ferry sank off Port Amel.
        "Nobody told us anything."
        """)
        .Place("Port Amel")
        .Quote("Nobody told us anything.");

    /// <summary>What the stages would say of them.</summary>
    public static StoryUpdate Update() => new(
        [Wire.Build(), Herald.Build(), Stray.Build()],
        [
            Named("Port Amel", EntityType.Location, [(0, 0), (1, 0), (2, 0)]),
            Named("Lena Okoro", EntityType.Person, [(0, 1), (0, 2), (1, 1)], "Okoro"),
            Named("Amel Lines", EntityType.Organization, [(1, 2)]),
        ],
        [
            new Story("6000000000000001", At(0, "A ferry sank off Port Amel on 12 June 2024."), [0, 1, 2], [new StoryMoment("2024-06-12", [])]),
        ],
        [],
        [Sank(), Dead(), Bang(), Carried(), Owner()],
        [
            new Sharing(0, 1, SharingKind.Copy, [At(0, "A ferry sank off Port Amel on 12 June 2024."), At(1, "A ferry sank off Port Amel on 12 June 2024.")]),
            new Sharing(0, 1, SharingKind.Quotation, [At(0, "We heard one loud bang before she rolled over,"), At(1, "We heard one loud bang before she rolled over,")]),
            new Sharing(0, 2, SharingKind.Family, []),
        ],
        [.. CoverageOf(0, "sss"), .. CoverageOf(1, "sc-"), .. CoverageOf(2, "ss-"), .. CoverageOf(3, "ss-")],
        [new Shift("5000000000000001", ShiftKind.Reported, Wire.At("no longer"), [At(0, "Okoro no longer expects survivors.")])]);

    private static Claim Sank() => Made(1, ClaimKind.Passage, Support.Corroborated, Agreement.Compatible, new OriginInterval(2, 3, [Origin(0), Origin(1), Origin(2)]),
        [Says(0, "A ferry sank off Port Amel on 12 June 2024."), Says(1, "A ferry sank off Port Amel on 12 June 2024."), Says(2, "A ferry sank off Port Amel.")]);

    private static Claim Dead() => Made(2, ClaimKind.Number, Support.Repeated, Agreement.Conflicting, new OriginInterval(1, 2, [Origin(0), Origin(1)]),
        [Says(0, "At least 12"), new Evidence(1, At(1, "Fourteen").Span, Bearing.Contradicts, [])],
        new Difference(Slot.Number, DifferenceKind.Conflict, [new SlotValue("At least 12", [0]), new SlotValue("Fourteen", [1])]));

    private static Claim Bang() => Made(3, ClaimKind.Quotation, Support.Repeated, Agreement.Agree, new OriginInterval(1, 1, [new OriginGroup([0, 1], At(0, "Lena Okoro"))]),
        [Says(0, "We heard one loud bang before she rolled over,"), Says(1, "We heard one loud bang before she rolled over,")]);

    private static Claim Carried() => Made(4, ClaimKind.Number, Support.Repeated, Agreement.Agree, new OriginInterval(1, 2, [Origin(0), Origin(1)]),
        [Says(0, "140"), Says(1, "140")]);

    private static Claim Owner() => Made(5, ClaimKind.Passage, Support.SingleSource, Agreement.Agree, new OriginInterval(1, 1, [Origin(0)]),
        [Says(1, "The owner, Amel Lines, bought the ship in 1998.")]);

    private static Claim Made(
        int number, ClaimKind kind, Support support, Agreement agreement, OriginInterval origins, ImmutableArray<Evidence> evidence, params Difference[] differences) =>
        new($"c00000000000000{number}", kind, new DocumentSpan(evidence[0].Document, evidence[0].Span), support, agreement, origins, evidence, [.. differences]);

    private static Entity Named(string name, EntityType type, (int Document, int Mention)[] mentions, params string[] aliases)
    {
        ReportBuilder[] builders = [Wire, Herald, Stray];
        ImmutableArray<EntityMention> all = [.. mentions.Select(mention => new EntityMention(
            mention.Document, mention.Mention, builders[mention.Document].Build().Parsed.Mentions[mention.Mention].Span, MentionKind.Name))];
        return new Entity($"e{name.Length:d15}", type, name, null, [.. aliases], all, [new Merge("same name", 1)]);
    }

    private static OriginGroup Origin(int evidence) => new([evidence], null);

    private static Evidence Says(int document, string words) => new(document, At(document, words).Span, Bearing.Supports, []);

    private static DocumentSpan At(int document, string words)
    {
        ReportBuilder[] builders = [Wire, Herald, Stray];
        return new DocumentSpan(document, builders[document].At(words));
    }

    private static IEnumerable<Coverage> CoverageOf(int claim, string states) => states.Select((state, document) => new Coverage(claim, document, state switch
    {
        's' => CoverageState.Says,
        'c' => CoverageState.Contradicts,
        _ => CoverageState.Silent,
    }));
}

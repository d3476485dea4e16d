using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Tests.Rendering;

namespace Synoptic.Tests.Figures;

/// <summary>A brief made by hand in which three reports differ on how many were hurt in a harbour.</summary>
internal static class HarbourBrief
{
    private static readonly ImmutableArray<BriefDocument> Reports =
    [
        HandMadeBrief.Report("north.txt", null, "Nine people were hurt.", "The harbour was shut on Monday.") with { Source = "North" },
        HandMadeBrief.Report("south.txt", null, "At least 12 people were hurt, the port said.", "The harbour was shut on Monday."),
        HandMadeBrief.Report("folder/east.txt", null, "About 14 people were hurt.", "Divers came.") with { PublishedAt = "2024-06-13" },
    ];

    private static readonly BriefOrigins Origins = new(1, 3, []);

    /// <summary>The brief: one claim with a conflict and an update, one that two reports share, one that no other report could tell.</summary>
    public static Brief Whole => HandMadeBrief.Of(Reports, [HandMadeBrief.Line(BriefSections.Conflicts, "They differ.", (0, 0), (1, 0)) with { Claim = 0 }], []) with
    {
        Quantities =
        [
            Number(0, "Nine", 9, 9, "exact"),
            Number(1, "At least 12", 12, null, "at-least"),
            Number(2, "About 14", 14, 14, "about"),
        ],
        Claims = [Hurt, Shut, Divers],
        Coverage =
        [
            new(0, 0, "says"), new(0, 1, "contradicts"),
            new(1, 0, "says"), new(1, 1, "says"), new(1, 2, "silent"),
            new(2, 0, "not-in-story"), new(2, 1, "unreadable"), new(2, 2, "says"),
        ],
        Sharing = [new([0, 1], "quotation", []), new([0, 1], "copy", [Span(0, "The harbour was shut"), Span(1, "The harbour was shut")])],
        Events = [Event("hurt", Span(0, "hurt")), Event("shut", Span(0, "shut")), Event("shut", Span(1, "shut"))],
        Stories = [new("0", null, [0, 1, 2], [0, 1, 2], [new("2024-06-10", ["hurt"]), new("2024-06-12", ["shut"])])],
    };

    /// <summary>Some words of a report, where they first stand.</summary>
    public static BriefSpan Span(int document, string text)
    {
        int start = Reports[document].Text.IndexOf(text, StringComparison.Ordinal);
        return new BriefSpan(document, start, start + text.Length, text);
    }

    private static BriefClaim Hurt => new("0", "Nine people", "repeated", "conflicting", Origins, 3, [Evidence(0, "Nine people"), Told, Evidence(2, "About 14 people")],
    [
        new("number", "conflict", [new("Nine", [0]), new("At least 12", [1])]),
        new("number", "update", [new("Nine", [0]), new("About 14", [2])]),
    ]);

    private static BriefClaim Shut => new(
        "1", "The harbour was shut on Monday.", "repeated", "agree", Origins, 2, [Evidence(0, "The harbour was shut on Monday."), Evidence(1, "The harbour was shut on Monday.")], []);

    private static BriefClaim Divers => new("2", "Divers came.", "repeated", "agree", Origins, 2, [Evidence(2, "Divers came.")], []);

    private static BriefEvidence Told => Evidence(1, "At least 12 people") with
    {
        Chain = [new("said", null, [new("the port", null, 0, 0, "named")]), new("reported", null, [new("an agency", null, 0, 0, "unnamed-group")])],
    };

    private static BriefEvidence Evidence(int document, string text)
    {
        BriefSpan span = Span(document, text);
        return new BriefEvidence(document, span.Start, span.End, text, "supports", []);
    }

    private static BriefQuantity Number(int document, string text, decimal? least, decimal? most, string hedge)
    {
        BriefSpan span = Span(document, text);
        return new BriefQuantity(document, span.Start, span.End, text, least, most, null, "people", hedge);
    }

    private static BriefEvent Event(string name, BriefSpan span) => new($"{name}{span.Document}", null, null, null, [], [], [], null, null, "asserted", null, [span], name);
}

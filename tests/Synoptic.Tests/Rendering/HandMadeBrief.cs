using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Tests.Rendering;

/// <summary>Briefs made by hand, so that the renderers are tested without the pipeline.</summary>
internal static class HandMadeBrief
{
    /// <summary>The last line of every rendering here.</summary>
    public const string Footer = "audit: 3 lines checked, 0 refused";

    /// <summary>Two reports on a bridge, a line from both, a line from one, and a failure.</summary>
    public static Brief Calm => Of(
        [
            Report("north.txt", "The bridge at Varn is closed", "The bridge at Varn is closed", "Twelve cars were on it.", "Nobody was hurt, the mayor said."),
            Report("south.txt", null, "A bridge was shut on Monday.", "About a dozen cars stood on it."),
        ],
        [
            Line(BriefSections.Reports, "1: north.txt"),
            Line(BriefSections.Numbers, "cars: twelve in report 1, about a dozen in report 2", (0, 1), (1, 1)),
            Line(BriefSections.SingleSource, "Nobody was hurt, the mayor said.", (0, 2)),
        ],
        [new BriefFailure("broken.json:7", "decode", "The line is no JSON. Mend it or leave it out.")]);

    /// <summary>A brief that carries one piece of text wherever text of others can stand.</summary>
    public static Brief Carrying(string text) => Of(
        [Report(text, text, text, "A calm sentence.") with { Source = text, Byline = text, Url = text, PublishedAt = text }],
        [Line(BriefSections.Quotes, text, (0, 0), (0, 1)), Line(text, text, (0, 0))],
        [new BriefFailure(text, text, text)]) with
    {
        Claims = [Claim(text)],
        Coverage = [new(0, 0, text)],
        Sharing = [new([0, 0], text, [new(0, 0, text.Length, text)])],
        Events = [new(text, null, null, null, [], [], [], null, null, "asserted", null, [new(0, 0, text.Length, text)], text)],
        Stories = [new(text, new(0, 0, text.Length, text), [0], [0], [new(text, [text])])],
    };

    private static BriefClaim Claim(string text) => new(
        text,
        text,
        text,
        text,
        new(1, 1, []),
        2,
        [new(0, 0, text.Length, text, "supports", [new(text, null, [new(text, null, 0, text.Length, text)])])],
        [new(text, text, [new(text, [0])])]);

    /// <summary>A report whose text is the sentences, each a paragraph.</summary>
    public static BriefDocument Report(string path, string? title, params string[] sentences)
    {
        string text = string.Join("\n\n", sentences);
        int position = 0;
        ImmutableArray<BriefSentence>.Builder spans = ImmutableArray.CreateBuilder<BriefSentence>();
        foreach (string sentence in sentences)
        {
            spans.Add(new BriefSentence(position, position + sentence.Length));
            position += sentence.Length + 2;
        }

        return new BriefDocument
        {
            Id = "0123456789abcdef",
            Path = path,
            Url = null,
            Source = null,
            Title = title,
            Byline = null,
            PublishedAt = null,
            Sha256 = new string('0', 64),
            Length = text.Length,
            Text = text,
            Sentences = spans.ToImmutable(),
        };
    }

    /// <summary>A line that cites the sentences, counted from 0.</summary>
    public static BriefLine Line(string section, string text, params (int Document, int Sentence)[] citations) =>
        new(section, text, null, [.. citations.Select(place => new BriefCitation(place.Document, place.Sentence))], []);

    /// <summary>A brief of these parts.</summary>
    public static Brief Of(ImmutableArray<BriefDocument> documents, ImmutableArray<BriefLine> lines, ImmutableArray<BriefFailure> failures) => new()
    {
        Version = "1",
        Documents = documents,
        Lines = lines,
        Failures = failures,
        Entities = [],
        Statements = [],
        Times = [],
        Quantities = [],
        Events = [],
        Frames = [],
        Relations = [],
        Positions = [],
        Order = [],
        Stories = [],
        Claims = [],
        Sharing = [],
        Coverage = [],
        Shifts = [],
    };
}

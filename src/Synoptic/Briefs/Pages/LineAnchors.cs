using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Pages;

/// <summary>Where the lines of a brief stand on its page, and from which of them a sentence is cited.</summary>
internal sealed class LineAnchors
{
    private readonly ILookup<BriefCitation, string> _citing;

    private LineAnchors(ILookup<BriefCitation, string> citing) => _citing = citing;

    /// <summary>Those of a page without lines.</summary>
    public static LineAnchors None { get; } = new(Array.Empty<BriefCitation>().ToLookup(place => place, _ => ""));

    /// <summary>Those of a brief; what is said of a report itself cites nothing that a reader would go back to.</summary>
    public static LineAnchors Of(Brief brief) => new(
        brief.Lines.Index()
            .Where(entry => entry.Item.Section != BriefSections.Reports)
            .SelectMany(entry => entry.Item.Citations.Select(place => (Place: place, Anchor: Of(brief, entry.Index))))
            .Distinct()
            .ToLookup(entry => entry.Place, entry => entry.Anchor));

    /// <summary>The id of a line, or of the card that stands for it.</summary>
    public static string Of(Brief brief, int line) => CardOf(brief, brief.Lines[line]) is { } claim
        ? string.Create(CultureInfo.InvariantCulture, $"d{claim + 1}")
        : string.Create(CultureInfo.InvariantCulture, $"l{line + 1}");

    /// <summary>The claim whose differences stand as cards in the place of a line; null for a line that is written out.</summary>
    public static int? CardOf(Brief brief, BriefLine line) =>
        line.Section == BriefSections.Conflicts && line.Claim is { } claim && !brief.Claims[claim].Conflicts.IsEmpty ? claim : null;

    /// <summary>The ids of the lines that cite a sentence, in their order.</summary>
    public ImmutableArray<string> Citing(BriefCitation sentence) => [.. _citing[sentence]];
}

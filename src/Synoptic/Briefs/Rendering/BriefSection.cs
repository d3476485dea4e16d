using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Rendering;

/// <summary>The lines of one section, in their order.</summary>
/// <param name="Name">One of <see cref="BriefSections"/>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record BriefSection(string Name, string Title, ImmutableArray<BriefLine> Lines)
{
    /// <summary>The sections of a brief, each where its first line stands.</summary>
    public static ImmutableArray<BriefSection> Of(Brief brief) =>
        [.. brief.Lines.GroupBy(line => line.Section, StringComparer.Ordinal)
            .Select(lines => new BriefSection(lines.Key, TitleOf(lines.Key), [.. lines]) { Found = brief.Sections.FirstOrDefault(size => size.Section == lines.Key)?.Found ?? 0 })];

    /// <summary>How many lines it could have.</summary>
    public int Found { get; init; }

    /// <summary>The heading, with how many lines there are where not all are shown.</summary>
    public string Heading => Found > Lines.Length ? string.Create(CultureInfo.InvariantCulture, $"{Title} ({Lines.Length} of {Found})") : Title;

    private static string TitleOf(string name) => name switch
    {
        BriefSections.Reports => "The reports",
        BriefSections.Stories => "Which reports tell one story",
        BriefSections.Dropped => "What is no longer said",
        BriefSections.Conflicts => "Where they differ",
        BriefSections.Numbers => "Numbers",
        BriefSections.Quotes => "Who said what",
        BriefSections.Shifts => "What they call new or changed",
        BriefSections.SingleSource => "What only one report says",
        BriefSections.Silences => "What some leave out",
        BriefSections.Names => "Who is named",
        BriefSections.Sharing => "Who rests on whom",
        BriefSections.Events => "What happened",
        BriefSections.Forecasts => "Who expects what",
        BriefSections.Frames => "Votes, transfers, losses, tests, visits",
        BriefSections.Positions => "Who wants what",
        BriefSections.Relations => "What ties them",
        _ => name,
    };
}

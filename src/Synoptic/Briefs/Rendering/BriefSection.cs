using System.Collections.Immutable;
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
            .Select(lines => new BriefSection(lines.Key, TitleOf(lines.Key), [.. lines]))];

    private static string TitleOf(string name) => name switch
    {
        BriefSections.Reports => "The reports",
        BriefSections.Stories => "Which reports tell one story",
        BriefSections.Shared => "What reports share",
        BriefSections.Conflicts => "Where they differ",
        BriefSections.Numbers => "Numbers side by side",
        BriefSections.Quotes => "Who is quoted",
        BriefSections.Shifts => "What they call new or changed",
        BriefSections.SingleSource => "What only one report says",
        BriefSections.Silences => "Who is silent on what",
        BriefSections.Names => "Who is named",
        BriefSections.Sharing => "Who rests on whom",
        BriefSections.Events => "What happened, by day",
        BriefSections.Forecasts => "Who expects what",
        BriefSections.Frames => "Votes, transfers, losses, tests, visits",
        BriefSections.Positions => "Who wants what",
        BriefSections.Relations => "What ties them",
        _ => name,
    };
}

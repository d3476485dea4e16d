using System.Collections.Immutable;
using Synoptic.Briefs.Figures.Days;
using Synoptic.Briefs.Figures.Matrix;
using Synoptic.Briefs.Figures.Sharing;
using Synoptic.Briefs.Model;
using Synoptic.Briefs.Rendering;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Pages;

/// <summary>A heading with what stands under it: lines, a figure or both.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Body">What stands under it.</param>
internal sealed record PageSection(string Name, string Title, Html Body)
{
    private const string Coverage = "coverage";

    /// <summary>
    /// The sections of a brief in their order, each with its figure. A figure whose section has no lines makes a section of
    /// its own: the timeline and the coverage after what happened, the graph at the end.
    /// </summary>
    public static ImmutableArray<PageSection> Of(Brief brief)
    {
        ImmutableArray<BriefSection> written = [.. BriefSection.Of(brief).Where(section => section.Name != BriefSections.Reports)];
        List<PageSection> sections = [.. written.Select(section => Written(brief, section))];
        int place = sections.FindIndex(section => section.Name == BriefSections.Events) + 1;
        ReadOnlySpan<(string Name, string Title, Html Figure, int Place)> figures =
        [
            (BriefSections.Sharing, "Who rests on whom", SharingGraph.Of(brief), sections.Count),
            (Coverage, "Which report says what", CoverageMatrix.Of(brief), place),
            (BriefSections.Events, "What happened, by day", Timeline.Of(brief), place),
        ];
        foreach ((string name, string title, Html figure, int at) in figures)
        {
            if (!sections.Exists(section => section.Name == name) && !figure.IsEmpty)
            {
                sections.Insert(at, new PageSection(name, title, figure));
            }
        }

        return [.. sections];
    }

    /// <summary>The section.</summary>
    public Html Drawn() =>
        $"""
        <section id="{Name}" aria-labelledby="{Name}-title">
        <h2 id="{Name}-title">{Title}</h2>
        {Body}</section>

        """;

    private static PageSection Written(Brief brief, BriefSection section) => new(section.Name, section.Title, section.Name switch
    {
        BriefSections.Conflicts => HtmlConflicts.Of(brief),
        BriefSections.Events => $"{Timeline.Of(brief)}{Lines(brief, section.Name)}",
        BriefSections.Sharing => $"{SharingGraph.Of(brief)}{Lines(brief, section.Name)}",
        _ => Lines(brief, section.Name),
    });

    private static Html Lines(Brief brief, string section) =>
        $"""
        <ul class="lines">
        {brief.Lines.Index().Where(entry => entry.Item.Section == section).Select(entry => HtmlLine.Of(brief, entry.Index))}</ul>

        """;
}

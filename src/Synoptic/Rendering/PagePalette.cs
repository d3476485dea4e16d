using System.Collections.Immutable;

namespace Synoptic.Rendering;

/// <summary>
/// The colours of every page in both schemes. A test holds that words reach a contrast of 4.5 and signs of 3 to every ground
/// that they may stand on (WCAG 2.2, 1.4.3 and 1.4.11).
/// </summary>
internal static class PagePalette
{
    /// <summary>What words and signs stand on.</summary>
    public static readonly ImmutableArray<PageColor> Grounds =
    [
        new("paper", "#fbfaf7", "#161513"),
        new("sheet", "#ffffff", "#1e1c1a"),
        new("wash", "#f3f0e8", "#282521"),
    ];

    /// <summary>What words are set in.</summary>
    public static readonly ImmutableArray<PageColor> Inks =
    [
        new("ink", "#1f1d1a", "#e8e4db"),
        new("muted", "#625d54", "#aca598"),
        new("link", "#1d5380", "#93bfe4"),
        new("says", "#14606f", "#6cc4d4"),
        new("conflict", "#ad2317", "#ff9484"),
        new("update", "#85500a", "#e6b04f"),
        new("scope", "#5a4894", "#bdacf2"),
    ];

    /// <summary>What signs without words are drawn in.</summary>
    public static readonly ImmutableArray<PageColor> Signs = [new("quiet", "#827b6f", "#8c8579")];

    /// <summary>The ground of marked words, on which ink and links stand.</summary>
    public static readonly PageColor Mark = new("mark", "#ffedb0", "#4b3d12");

    /// <summary>What only adorns: rules between parts, and the edge of marked words.</summary>
    public static readonly ImmutableArray<PageColor> Adornments =
    [
        new("rule", "#e0dbd0", "#3a362f"),
        new("mark-edge", "#c99a1b", "#d9ab33"),
    ];

    /// <summary>The CSS properties of the light scheme.</summary>
    public static Html Light => $"{All.Select(color => Property(color.Name, color.Light))}";

    /// <summary>The CSS properties of the dark scheme.</summary>
    public static Html Dark => $"{All.Select(color => Property(color.Name, color.Dark))}";

    private static IEnumerable<PageColor> All => [.. Grounds, .. Inks, .. Signs, Mark, .. Adornments];

    private static Html Property(string name, string value) => $"--{name}: {value}; ";
}

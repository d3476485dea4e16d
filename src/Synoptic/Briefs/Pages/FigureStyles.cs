using Synoptic.Briefs.Figures.Cards;
using Synoptic.Briefs.Figures.Days;
using Synoptic.Briefs.Figures.Matrix;
using Synoptic.Briefs.Figures.Numbers;
using Synoptic.Briefs.Figures.Sharing;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Pages;

/// <summary>How the figures of a brief look, together.</summary>
internal static class FigureStyles
{
    /// <summary>Rules of CSS, to stand within a style element.</summary>
    public static Html Rules => $"{Common}\n{MatrixStyles.Rules}\n{CardStyles.Rules}\n{NumberStyles.Rules}\n{TimelineStyles.Rules}\n{SharingStyles.Rules}";

    private static Html Common =>
        $$"""
        :root { --split: 1.3fr; }
        .brief.pane > * { max-width: 48rem; }
        .figures { display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; margin: 1.25rem 0 0; }
        .figures div { display: flex; flex-direction: column-reverse; }
        .figures dt { color: var(--muted); font-size: 0.875rem; }
        .figures dd { margin: 0; font-size: 1.75rem; line-height: 1.15; font-weight: 650; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
        .figures .conflict dd { color: var(--conflict); } .figures .update dd { color: var(--update); }
        .scroller { overflow-x: auto; }
        .standfirst, .note { margin: 0 0 0.75rem; color: var(--muted); font-size: 0.875rem; }
        .note { margin-top: 0.5rem; }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        mark { background: var(--mark); color: var(--ink); padding-inline: 0.1em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
        details > summary { cursor: pointer; color: var(--link); }
        .more { margin-top: 1rem; } .more > summary { margin-bottom: 1rem; }
        """;
}

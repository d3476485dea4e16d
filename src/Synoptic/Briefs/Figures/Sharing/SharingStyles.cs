using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Sharing;

/// <summary>How the graph of sharing looks.</summary>
internal static class SharingStyles
{
    /// <summary>The rules. Kinds of arcs differ in width and dashes, not in colour alone.</summary>
    public static Html Rules =>
        $$"""
        .graph { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: flex-start; margin: 0.5rem 0 1rem; }
        .graph > svg { flex: none; max-width: 100%; height: auto; }
        .graph figcaption { flex: 1 1 13rem; min-width: 0; }
        .arc { fill: none; stroke: var(--muted); stroke-width: 1.5; }
        .arc.version { stroke: var(--ink); stroke-width: 6; }
        .arc.copy { stroke: var(--says); stroke-width: 3.5; }
        .arc.agency { stroke: var(--update); stroke-width: 3; stroke-dasharray: 11 4; }
        .arc.family { stroke: var(--scope); stroke-width: 3; stroke-dasharray: 2 4; }
        .arc.upstream { stroke-dasharray: 7 5; }
        .arcs .arc:hover { stroke: var(--conflict); }
        .arcs text { fill: var(--paper); font: 600 0.75rem var(--sans); text-anchor: middle; font-variant-numeric: tabular-nums; }
        .arcs .name { fill: var(--ink); font: 0.8125rem var(--sans); text-anchor: end; }
        .arcs circle { fill: var(--ink); }
        .arcs .alone circle { fill: var(--paper); stroke: var(--quiet); stroke-width: 1.5; }
        .arcs .alone text { fill: var(--muted); }
        .arcs a:hover .name { text-decoration: underline; }
        .kinds li { display: flex; align-items: center; gap: 0.6rem; padding: 0.15rem 0; border: 0; font-size: 0.875rem; color: var(--ink); }
        .kinds svg { flex: none; }
        .graph details { margin-top: 0.75rem; font-size: 0.875rem; }
        .graph details li { padding: 0.3rem 0; }
        """;
}

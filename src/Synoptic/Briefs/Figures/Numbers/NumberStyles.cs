using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Numbers;

/// <summary>How number lines look.</summary>
internal static class NumberStyles
{
    /// <summary>Rules of CSS, to stand within a style element.</summary>
    public static Html Rules =>
        $$"""
        .number-line { margin: 0.5rem 0 0.25rem; font-size: 0.875rem; }
        .number-line ul, .number-line li { margin: 0; padding: 0; list-style: none; }
        .number-line svg { display: block; width: 100%; overflow: visible; }
        .number-line .stated { display: flex; flex-wrap: wrap; gap: 0 0.5rem; color: var(--ink); line-height: 1.35; padding-top: 0.3rem; }
        .number-line b { font-weight: 600; }
        .number-line .grid { stroke: var(--rule); }
        .number-line text { fill: var(--muted); font: 0.75rem var(--sans); font-variant-numeric: tabular-nums; }
        .number-line .agrees { --kind: var(--says); } .number-line .conflict { --kind: var(--conflict); }
        .number-line .update { --kind: var(--update); } .number-line .scope { --kind: var(--scope); }
        .number-line .full { fill: var(--kind); stroke: var(--kind); }
        .number-line .hollow { fill: var(--sheet); stroke: var(--kind); stroke-width: 2; }
        .number-line .interval, .number-line .tip { fill: none; stroke: var(--kind); stroke-width: 2; }
        .number-line .soft { stroke: var(--kind); stroke-width: 12; stroke-linecap: round; opacity: 0.22; }
        .number-line .ticks { border-top: 1px solid var(--muted); }
        @media (min-width: 40rem) {
          .number-line li { display: grid; grid-template-columns: 13rem minmax(0, 1fr); align-items: center; gap: 0.75rem; }
          .number-line .stated { padding: 0; }
          .number-line .ticks { margin-inline-start: 13.75rem; width: calc(100% - 13.75rem); }
        }
        """;
}

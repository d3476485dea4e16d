using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Days;

/// <summary>How the timeline looks.</summary>
internal static class TimelineStyles
{
    /// <summary>Rules of CSS, to stand within a style element.</summary>
    public static Html Rules =>
        $$"""
        .timeline { margin: 0 0 1.5rem; }
        .timeline figcaption { font: 600 1rem/1.4 var(--serif); margin-bottom: 0.5rem; }
        .days { display: block; }
        .days text { fill: var(--ink); font: 0.8125rem var(--sans); text-anchor: middle; font-variant-numeric: tabular-nums; }
        .days .year, .days .gap { fill: var(--muted); font-size: 0.75rem; }
        .days .in { fill: var(--paper); font-size: 0.6875rem; font-weight: 600; }
        .days circle, .days rect { fill: var(--says); }
        .days .axis { stroke: var(--ink); stroke-width: 1.5; }
        .days .break { stroke: var(--paper); stroke-width: 4; stroke-dasharray: 3 5; }
        .happened, .happened ul { margin: 0; padding: 0; list-style: none; }
        .happened { margin-top: 1rem; }
        .happened > li { padding: 0.6rem 0; border-top: 1px solid var(--rule); }
        .happened h3 { font-size: 0.9375rem; color: var(--ink); font-variant-numeric: tabular-nums; }
        .happened h3 span { color: var(--muted); font-weight: 400; font-size: 0.875rem; margin-inline-start: 0.4rem; }
        .happened li li { padding: 0.25rem 0 0; border: 0; }
        .told { font-family: var(--serif); color: var(--ink); }
        .told mark { background: none; padding: 0; font-weight: 600; }
        .happened > li > ul > li + li { padding-top: 0.4rem; }
        .from { color: var(--muted); font-size: 0.8125rem; }
        @media print { .happened li li { break-inside: avoid; } .days, .happened h3 { break-after: avoid; } .days { max-width: 100%; height: auto; } }
        @media (min-width: 40rem) {
          .happened > li { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); column-gap: 1rem; }
          .happened h3 { grid-row: 1 / span 2; }
          .happened h3 span { display: block; margin: 0; }
          .happened > li > ul > li:first-child { padding-top: 0; }
        }
        """;
}

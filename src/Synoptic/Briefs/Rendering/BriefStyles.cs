using Synoptic.Rendering;

namespace Synoptic.Briefs.Rendering;

/// <summary>How a brief looks beside its reports.</summary>
internal static class BriefStyles
{
    /// <summary>The rules that only a brief needs.</summary>
    public static Html Rules =>
        $$"""
        .contents { margin: 1rem 0 0; padding: 0; list-style: none; counter-reset: report; }
        .contents li { counter-increment: report; display: grid; grid-template-columns: 1.75rem 1fr; padding: 0.35rem 0; border-top: 1px solid var(--rule); }
        .contents li::before { content: counter(report); grid-row: span 2; color: var(--muted); font-variant-numeric: tabular-nums; }
        .contents li > * { grid-column: 2; }
        .contents a { color: inherit; text-decoration-color: var(--rule); }

        .brief section { margin-top: 2.25rem; scroll-margin-top: 1rem; }
        .brief section ul { margin: 0; padding: 0; list-style: none; }
        .brief section li { padding: 0.5rem 0; }
        .brief section li + li { border-top: 1px solid var(--rule); }
        .brief section li { color: var(--muted); }
        .taken, #failures li { color: var(--ink); }
        .citation { white-space: nowrap; font-size: 0.8125em; font-variant-numeric: tabular-nums; text-decoration: none; padding: 0.15em 0.1em; }
        .citation:hover { text-decoration: underline; }
        .brief footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); color: var(--muted); font-size: 0.875rem; }

        .graph { margin: 0.5rem 0 1rem; }
        .graph > svg { max-width: 100%; height: auto; }
        .graph line { stroke: var(--muted); stroke-width: 1.5; }
        .graph line.version { stroke: var(--ink); stroke-width: 6; }
        .graph line.copy { stroke: var(--ink); stroke-width: 4; }
        .graph line.agency { stroke: var(--ink); stroke-width: 2.5; stroke-dasharray: 10 4; }
        .graph line.family { stroke-width: 2.5; stroke-dasharray: 2 4; }
        .graph line.upstream { stroke-dasharray: 6 4; }
        .graph circle { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
        .graph text { fill: var(--ink); font: 0.8125rem var(--sans); }
        .brief .graph li { padding: 0.1rem 0; border: 0; font-size: 0.875rem; }

        .reports > h2 { color: var(--muted); font-weight: 500; }
        article + article { margin-top: 2.5rem; border-top: 1px solid var(--rule); }
        article header { display: grid; grid-template-columns: 1.75rem 1fr; margin-bottom: 1rem; }
        article header > * { grid-column: 2; }
        article .number { grid-column: 1; grid-row: 1; font: 0.875rem/1.9 var(--sans); color: var(--muted); font-variant-numeric: tabular-nums; }
        h3 sup { display: none; }
        .sentence { scroll-margin-block: 30vh; }
        .sentence:target { background: var(--mark); box-shadow: 0 0 0 0.15em var(--mark), 0 0.2em 0 0.1em var(--mark-edge); border-radius: 1px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
        @media (min-width: 40rem) { article > p { margin-inline-start: 1.75rem; } }
        """;
}

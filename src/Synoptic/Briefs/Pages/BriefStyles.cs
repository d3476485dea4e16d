using Synoptic.Rendering;

namespace Synoptic.Briefs.Pages;

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

        .brief > section { margin-top: 2.75rem; padding-top: 0.6rem; border-top: 2px solid var(--ink); scroll-margin-top: 1rem; }
        .lines { margin: 0; padding: 0; list-style: none; }
        .lines > li { padding: 0.55rem 0; max-width: 42rem; color: var(--muted); scroll-margin-block: 20vh; }
        .lines > li + li { border-top: 1px solid var(--rule); }
        .lines > li:target { background: var(--wash); box-shadow: -0.75rem 0 0 var(--wash), 0.75rem 0 0 var(--wash); }
        .taken, #failures li { color: var(--ink); }
        .citation { white-space: nowrap; font-size: 0.8125em; font-variant-numeric: tabular-nums; text-decoration: none; padding: 0.15em 0.1em; }
        .citation:hover { text-decoration: underline; }
        .brief > footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); color: var(--muted); font-size: 0.875rem; }

        .reports > h2 { color: var(--muted); font-weight: 500; }
        article + article { margin-top: 2.5rem; border-top: 1px solid var(--rule); }
        article header { display: grid; grid-template-columns: 1.75rem 1fr; margin-bottom: 1rem; }
        article header > * { grid-column: 2; }
        article .number { grid-column: 1; grid-row: 1; font: 0.875rem/1.9 var(--sans); color: var(--muted); font-variant-numeric: tabular-nums; }
        h3 sup { display: none; }
        .sentence { scroll-margin-block: 30vh; }
        .back { text-decoration: none; font: 0.75em var(--sans); padding: 0.25em 0.2em; margin-inline-start: 0.15em; }
        .back::before { content: "↑"; }
        .sentence:target { background: var(--mark); box-shadow: 0 0 0 0.15em var(--mark), 0 0.2em 0 0.1em var(--mark-edge); border-radius: 1px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
        @media (min-width: 40rem) { article > p { margin-inline-start: 1.75rem; } }
        """;
}

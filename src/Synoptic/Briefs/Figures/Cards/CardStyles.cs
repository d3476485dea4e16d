using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Cards;

/// <summary>How the cards of differences look.</summary>
internal static class CardStyles
{
    /// <summary>The rules. The kind shows in the heading's words and in the manner of the edge, not in its colour alone.</summary>
    public static Html Rules =>
        $$"""
        .lines > .cards { border: 0; padding: 0; max-width: none; }
        .card { background: var(--sheet); border: 1px solid var(--rule); border-top: 4px solid var(--kind); margin: 0 0 1.25rem; padding: 0.85rem 1rem 0.75rem; font: 1rem/1.5 var(--sans); color: var(--ink); scroll-margin-top: 1rem; }
        .card.conflict { --kind: var(--conflict); } .card.update { --kind: var(--update); border-top-style: dashed; } .card.scope { --kind: var(--scope); border-top-style: dotted; }
        .cards:target .card { box-shadow: 0 0 0 2px var(--mark-edge); }
        .card > .kind { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; margin-bottom: 0.75rem; }
        .card h3 { font-size: 0.9375rem; color: var(--kind); }
        .card > .kind p { margin: 0; color: var(--muted); font-size: 0.875rem; }
        .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 1.25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
        .side { padding: 0; border: 0; color: var(--ink); min-width: 0; }
        .side p, .side ol, .side blockquote { margin: 0; }
        .side > .value { font-size: 1.625rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; text-wrap: balance; }
        .side > .long { font: italic 500 1.125rem/1.4 var(--serif); letter-spacing: 0; }
        .side > .hedge { color: var(--muted); font-size: 0.8125rem; }
        .witness { margin-top: 0.6rem; }
        .who { font-size: 0.875rem; } .who b { font-weight: 600; } .who span { color: var(--muted); }
        .report-number { display: inline-grid; place-items: center; min-width: 1.5rem; height: 1.5rem; padding: 0 0.3rem; border: 1.5px solid currentColor; border-radius: 0.75rem; font-size: 0.75rem; font-weight: 600; line-height: 1; text-decoration: none; font-variant-numeric: tabular-nums; }
        .chain { padding: 0; list-style: none; font-size: 0.8125rem; color: var(--muted); }
        .chain.none { font-style: italic; }
        .chain li { display: inline; padding: 0; border: 0; color: var(--ink); }
        .chain li span { color: var(--muted); }
        .chain li + li::before { content: " → "; color: var(--muted); }
        .witness blockquote { margin-top: 0.35rem; padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--rule); font: 1rem/1.5 var(--serif); }
        .side .witness blockquote { margin-top: 0.35rem; }
        .card details { margin-top: 0.6rem; font-size: 0.875rem; }
        .card .number-line { margin-top: 1rem; padding-top: 0.6rem; border-top: 1px solid var(--rule); }
        .card > .support { margin: 0.75rem 0 0; padding: 0.5rem 0 0; border-top: 1px solid var(--rule); font-size: 0.8125rem; color: var(--muted); }
        .card.update .sides { counter-reset: step; }
        .card.update .side > .value::before { counter-increment: step; content: counter(step) "."; color: var(--kind); margin-inline-end: 0.3em; font-weight: 500; }
        @media print { .card { break-inside: avoid; } .lines > .cards { break-inside: auto; } }
        """;
}

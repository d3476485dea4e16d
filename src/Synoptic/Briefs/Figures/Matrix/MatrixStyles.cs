using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Matrix;

/// <summary>How the coverage matrix looks.</summary>
internal static class MatrixStyles
{
    /// <summary>The rules: the first column and the head stay in sight while the table scrolls within itself.</summary>
    public static Html Rules =>
        $$"""
        .signs { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; margin: 0 0 0.75rem; padding: 0; list-style: none; font-size: 0.875rem; }
        .signs li { padding: 0; border: 0; display: flex; align-items: center; gap: 0.4rem; color: var(--ink); }
        .sign { width: 1rem; height: 1rem; display: block; fill: var(--quiet); }
        .sign.says { fill: var(--says); }
        .sign.contradicts { fill: var(--conflict); }
        .sign .line { fill: none; stroke: var(--quiet); stroke-width: 1.5; }
        .sign .cross { fill: none; stroke: var(--sheet); stroke-width: 1.75; }
        .matrix { max-height: 44rem; overflow: auto; border-block: 1px solid var(--rule); background: var(--sheet); }
        .matrix table { border-collapse: separate; border-spacing: 0; font-size: 0.875rem; line-height: 1.4; width: 100%; }
        .matrix th { font-weight: 400; text-align: start; }
        .matrix td { position: relative; min-width: 2.4rem; text-align: center; padding: 0; }
        .matrix tbody th, .matrix tbody td { border-top: 1px solid var(--rule); }
        .matrix tbody tr:first-child > * { border-top: 0; }
        .matrix thead th { position: sticky; top: 0; z-index: 1; background: var(--sheet); vertical-align: bottom; padding: 0.6rem 0.25rem 0.5rem; border-bottom: 2px solid var(--ink); }
        .matrix thead a { display: flex; flex-direction: column-reverse; align-items: center; gap: 0.4rem; text-decoration: none; color: inherit; }
        .matrix .name { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 8rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 0.8125rem; color: var(--muted); }
        .matrix th:first-child { position: sticky; inset-inline-start: 0; background: var(--sheet); border-inline-end: 1px solid var(--rule); width: 60%; min-width: 9.5rem; padding: 0.5rem 0.75rem; }
        .matrix thead th:first-child { z-index: 2; color: var(--muted); }
        .matrix tbody th { z-index: 1; }
        .matrix .claim { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; font-family: var(--serif); }
        .matrix tr:hover .claim, .matrix tr:focus-within .claim, .matrix tr:target .claim { -webkit-line-clamp: none; line-clamp: none; }
        .matrix tbody tr:hover > * { background: var(--wash); }
        .matrix tr:target > * { background: var(--wash); }
        .matrix .meta { display: block; margin-top: 0.15rem; color: var(--muted); font-size: 0.8125rem; }
        .matrix td > a { display: grid; place-content: center; justify-items: center; gap: 0.2rem; min-height: 2.75rem; text-decoration: none; }
        .matrix td > .sign { margin: auto; }
        .letter { display: block; font-size: 0.75rem; line-height: 1; font-weight: 600; color: var(--kind); }
        .matrix .conflict { --kind: var(--conflict); } .matrix .update { --kind: var(--update); } .matrix .scope { --kind: var(--scope); }
        .matrix .meta a { color: var(--kind); }
        .matrix tfoot th, .matrix tfoot td { border-top: 2px solid var(--ink); color: var(--muted); padding-block: 0.4rem; font-variant-numeric: tabular-nums; }
        @media (min-width: 40rem) { .matrix th:first-child { min-width: 17rem; } .matrix .claim { -webkit-line-clamp: 2; line-clamp: 2; } }
        @media print {
          .matrix { max-height: none; overflow: visible; }
          .matrix table { font-size: 8pt; }
          .matrix thead th, .matrix th:first-child { position: static; }
          .matrix .claim { -webkit-line-clamp: none; line-clamp: none; }
          .matrix td { min-width: 0; }
          .matrix th:first-child { min-width: 0; }
          .matrix td > a { min-height: 0; }
          .matrix tr { break-inside: avoid; }
          .matrix tfoot { display: table-row-group; }
        }
        """;
}

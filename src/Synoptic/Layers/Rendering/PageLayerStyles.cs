using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>How layers look on a page.</summary>
internal static class PageLayerStyles
{
    /// <summary>
    /// The rules that only this page needs. Each colour has a contrast of at least 4.5 to its background (WCAG 2.2, 1.4.3),
    /// light and dark; what it says is said by a line and a number too.
    /// </summary>
    public static Html Rules =>
        $$"""
        :root {
          --hue0: #1a5fb4; --hue1: #b3261e; --hue2: #1f7a34; --hue3: #8430a8; --hue4: #00707a; --hue5: #8a5a00; --said: #f4efe0;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --hue0: #86b7f7; --hue1: #f59a90; --hue2: #84cf95; --hue3: #d6a2ec; --hue4: #6fced6; --hue5: #e2b865; --said: #2d2a22;
          }
        }
        article header { margin-bottom: 1.5rem; }
        article { line-height: 1.9; }
        h1 { font-family: var(--serif); line-height: 1.5; font-weight: 600; text-wrap: wrap; }
        nav { font-family: var(--sans); padding-top: 0.75rem; }
        .legend { display: grid; gap: 0.25rem; margin: 0.75rem 0 0; padding: 0.75rem 0 0; border-top: 1px solid var(--rule); list-style: none; font: 0.875rem/1.7 var(--sans); color: var(--muted); }
        .legend span { color: var(--ink); }

        .mention { border-bottom: 1px solid var(--muted); }
        .mention:has(.mention) { padding-bottom: 0.12em; }
        .mention[class*="hue"] { border-bottom-width: 2px; }
        .hue0, .legend .hue0 { color: var(--hue0); border-color: var(--hue0); } .hue1 { color: var(--hue1); border-color: var(--hue1); }
        .hue2 { color: var(--hue2); border-color: var(--hue2); } .hue3 { color: var(--hue3); border-color: var(--hue3); }
        .hue4 { color: var(--hue4); border-color: var(--hue4); } .hue5 { color: var(--hue5); border-color: var(--hue5); }
        .content { background: var(--said); border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; padding-block: 0.15em; }
        .content::before { content: "{"; color: var(--muted); } .statement::before { content: "}"; }
        .cue { font-style: italic; font-weight: 600; }
        .fact { box-shadow: 0 0 0 1px var(--muted); border-radius: 2px; padding-inline: 0.1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
        .measure { text-decoration: underline dotted; text-underline-offset: 0.2em; }
        .value { display: inline-block; font: 0.75em/1 var(--sans); color: var(--muted); }
        .value::before { content: "("; } .value::after { content: ")"; }
        .number { font: 0.6875em/1 var(--sans); vertical-align: 0.35em; margin-inline-start: 0.15em; padding: 0.2em 0.15em; text-decoration: none; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .mention > .number { color: inherit; }
        .number:hover { text-decoration: underline; }
        .sentence, .mention, .content, .fact { scroll-margin-block: 30vh; }
        .mention:target, .content:target, .fact:target, tr:target, .entities > li:target { background: var(--mark); --muted: var(--ink); box-shadow: 0 0 0 0.15em var(--mark), 0 0.2em 0 0.1em var(--mark-edge); }

        .layers section + section { margin-top: 2.5rem; }
        .layers > section { scroll-margin-top: 1rem; }
        table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
        th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid var(--rule); }
        thead th { border-top: 0; color: var(--muted); font-weight: 500; font-size: 0.875rem; }
        tbody th { font-variant-numeric: tabular-nums; font-weight: 500; }
        tr { scroll-margin-block: 20vh; }
        .said { font-family: var(--serif); }
        td .known { display: block; }
        .entities, .entities ul { margin: 0; padding: 0; list-style: none; }
        .entities > li { display: grid; grid-template-columns: 2.5rem 1fr; padding: 0.4rem 0; border-top: 1px solid var(--rule); scroll-margin-block: 20vh; }
        .entities div { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; }
        .entities ul { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; font-size: 0.9375rem; }
        .entities ul a { color: inherit; text-decoration-color: var(--muted); }
        .order { color: var(--muted); font-variant-numeric: tabular-nums; }

        @media (max-width: 40rem) {
          thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
          tr { display: grid; grid-template-columns: 2.5rem 1fr; padding: 0.5rem 0; border-top: 1px solid var(--rule); }
          tbody th { grid-row: span 3; }
          th, td { border: 0; padding: 0.1rem 0; }
        }
        @media print {
          :root { --hue0: #1a5fb4; --hue1: #b3261e; --hue2: #1f7a34; --hue3: #8430a8; --hue4: #00707a; --hue5: #8a5a00; --said: #f4efe0; }
          tr { break-inside: avoid; }
        }
        """;
}

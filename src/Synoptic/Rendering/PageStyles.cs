namespace Synoptic.Rendering;

/// <summary>How every page looks: on a wide screen two panes that scroll apart, on a narrow one and on paper one after the other.</summary>
internal static class PageStyles
{
    /// <summary>The rules. The program's own words are set in the system's sans-serif and those of reports in a serif, so that the two voices differ.</summary>
    public static Html Rules =>
        $$"""
        :root {
          color-scheme: light dark;
          {{PagePalette.Light}}
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif;
          --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia, serif;
        }
        @media (prefers-color-scheme: dark) {
          :root { {{PagePalette.Dark}}}
        }
        * { box-sizing: border-box; }
        html { font: 100%/1.55 var(--sans); color: var(--ink); background: var(--paper); text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
        body { margin: 0; overflow-wrap: break-word; }
        a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
        :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
        .skip { position: absolute; inset-inline-start: 0.5rem; top: -10rem; z-index: 5; padding: 0.6rem 1rem; background: var(--sheet); border: 2px solid var(--link); }
        .skip:focus { top: 0.5rem; }
        .pane:focus { outline: none; }
        .pane { padding: 2rem 1.25rem; }
        .pane > * { max-width: 40rem; margin-inline: auto; }
        .pane + .pane { border-top: 1px solid var(--rule); }
        .sheet { background: var(--sheet); }
        h1, h2, h3 { line-height: 1.25; text-wrap: balance; margin: 0; }
        h1 { font-size: 1.75rem; font-weight: 650; letter-spacing: -0.015em; }
        h2 { font-size: 1.125rem; font-weight: 650; margin-bottom: 0.6rem; }
        h3 { font-size: 1.3125rem; font-weight: 650; }
        .known { color: var(--muted); font-size: 0.875rem; }
        .path, .address { overflow-wrap: anywhere; }
        .address { display: block; }
        nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0.75rem 0 0; list-style: none; border-top: 1px solid var(--rule); font-size: 0.875rem; }
        article { font: 1.0625rem/1.65 var(--serif); padding-top: 1.5rem; scroll-margin-top: 0; }
        article header p { margin: 0; }
        article .known { font-family: var(--sans); margin-top: 0.35rem; }
        article > p { margin: 0 0 0.85em; }
        sup { font: 0.625em/0 var(--sans); color: var(--muted); margin-inline-end: 0.25em; user-select: none; -webkit-user-select: none; font-variant-numeric: tabular-nums; }

        @media (min-width: 64rem) {
          html, body { height: 100%; }
          body { display: grid; grid-template-columns: minmax(0, var(--split, 1fr)) minmax(0, 1fr); overflow: hidden; }
          .pane { overflow-y: auto; padding: 2.5rem clamp(1.5rem, 3.5vw, 4rem); scrollbar-gutter: stable; }
          .pane + .pane { border-top: 0; border-inline-start: 1px solid var(--rule); }
        }
        """;

    /// <summary>The rules on paper, which stand after all others.</summary>
    public static Html Print =>
        $$"""
        @media print {
          :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --muted: #555; --rule: #ccc; --link: #000; --wash: #fff; --quiet: #777; --says: #14606f; --conflict: #ad2317; --update: #85500a; --scope: #5a4894; --mark: #ffedb0; --mark-edge: #c99a1b; }
          @page { margin: 20mm 18mm; }
          html { font-size: 10pt; }
          html, body { height: auto; }
          body { display: block; overflow: visible; }
          .pane { padding: 0; overflow: visible; }
          .pane + .pane { border: 0; break-before: page; }
          .pane > * { max-width: none; }
          nav, .skip, .back { display: none; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
          details > summary { list-style: none; }
          a { text-decoration: none; }
          h1, h2, h3, article header { break-after: avoid; }
          .known, .lines > li, .contents li { break-inside: avoid; }
          p { orphans: 3; widows: 3; }
        }
        """;
}

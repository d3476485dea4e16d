using System.Collections.Immutable;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Sharing;

/// <summary>Who rests on whom: the picture with its legend, and each pair in words.</summary>
internal static class SharingGraph
{
    /// <summary>The figure; nothing where no two reports share an origin.</summary>
    public static Html Of(Brief brief)
    {
        ImmutableArray<SharingPair> pairs = SharingPair.Of(brief);
        return pairs.IsEmpty
            ? Html.Empty
            : $"""
              <p class="standfirst">An arc joins two reports that do not speak independently, by the strongest reason; the earliest report is on top.</p>
              <figure class="graph">
              {new SharingArcs(brief, pairs).Drawn()}<figcaption>
              <ul class="kinds" aria-label="What the arcs mean">{SharingWords.Kinds.Where(kind => pairs.Any(pair => pair.Kinds[0] == kind)).Select(Legend)}</ul>
              <details><summary>{FigureWords.Count(pairs.Length, "pair")} in words</summary><ul>{pairs.Select(pair => Pair(brief, pair))}</ul></details>
              </figcaption>
              </figure>

              """;
    }

    private static Html Legend(string kind) =>
        $"""
        <li><svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true"><path class="arc {kind}" d="M0 5H36"/></svg> {SharingWords.Of(kind)}</li>

        """;

    private static Html Pair(Brief brief, SharingPair pair) =>
        $"""
        <li>{FigureLinks.ToReport(pair.First)} {FigureLinks.ToReport(pair.Second)} {pair.Words}{FigureLinks.ToAll(Places(brief, pair))}</li>

        """;

    private static IEnumerable<BriefCitation> Places(Brief brief, SharingPair pair) =>
        pair.Spans
            .Select(span => Excerpt.Of(brief, span.Document, span.Start, span.End)?.Place)
            .OfType<BriefCitation>()
            .Distinct();
}

using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Pages;

/// <summary>What the brief holds, in a few large numbers.</summary>
internal static class KeyFigures
{
    /// <summary>The numbers; nothing where there are no claims to count.</summary>
    public static Html Of(Brief brief) => brief.Claims.IsEmpty
        ? Html.Empty
        : $"""
          <dl class="figures">{Figure(brief.Claims.Length, "claim")}{Figure(brief.Claims.Count(claim => claim.Witnesses > 1), "shared claim")}{Figure(Differences(brief, "conflict"), "conflict")}{Figure(Differences(brief, "update"), "update")}</dl>

          """;

    private static int Differences(Brief brief, string kind) =>
        brief.Claims.Sum(claim => claim.Conflicts.Count(difference => difference.Kind == kind));

    private static Html Figure(int number, string noun)
    {
        if (number == 0)
        {
            return Html.Empty;
        }

        return
            $"""
            <div class="{noun.Replace(' ', '-')}"><dt>{noun}{(number == 1 ? "" : "s")}</dt><dd>{number}</dd></div>
            """;
    }
}

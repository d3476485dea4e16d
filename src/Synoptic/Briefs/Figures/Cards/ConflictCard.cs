using Synoptic.Briefs.Figures.Numbers;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Cards;

/// <summary>The differences of a claim, each as a card with its sides next to each other.</summary>
internal static class ConflictCard
{
    /// <summary>The cards of a claim.</summary>
    public static Html Of(Brief brief, int claim) =>
        $"""
        <li class="cards" id="d{claim + 1}">{brief.Claims[claim].Conflicts.Select((difference, index) => Card(brief, brief.Claims[claim], difference, index == 0))}</li>

        """;

    private static Html Card(Brief brief, BriefClaim claim, BriefConflict difference, bool isFirst) =>
        $"""
        <div class="card {difference.Kind}">
        <div class="kind"><h3>{DifferenceWords.Title(difference)}</h3><p>{DifferenceWords.Meaning(difference)}</p></div>
        <ol class="sides">{difference.Values.Select(value => new ConflictSide(brief, claim, value).Drawn(difference.Slot == "wording"))}</ol>
        {(isFirst ? NumberLine.Of(brief, claim) : Html.Empty)}<p class="support">{FigureWords.Count(claim.Witnesses, "report")}, {FigureWords.Origins(claim.Origins)} · {claim.Support}</p>
        </div>

        """;
}

using System.Collections.Immutable;
using Synoptic.Briefs.Figures;
using Synoptic.Briefs.Figures.Cards;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Pages;

/// <summary>The differences as cards: those that the brief tells in its order, and the others of its claims unfolding below.</summary>
internal static class HtmlConflicts
{
    /// <summary>The list of the section; nothing where no report differs from another.</summary>
    public static Html Of(Brief brief)
    {
        ImmutableArray<int> told = [.. brief.Lines.Select(line => LineAnchors.CardOf(brief, line)).OfType<int>().Distinct()];
        ImmutableArray<int> others =
            [.. Enumerable.Range(0, brief.Claims.Length).Where(claim => !brief.Claims[claim].Conflicts.IsEmpty && !told.Contains(claim))];
        return
            $"""
            <ul class="lines">
            {told.Select(claim => ConflictCard.Of(brief, claim))}{Lines(brief, others)}</ul>
            {More(brief, others)}
            """;
    }

    /// <summary>The lines without a card; not one that only counts what it leaves out, where the others are all here.</summary>
    private static IEnumerable<Html> Lines(Brief brief, ImmutableArray<int> others) =>
        from entry in brief.Lines.Index()
        where entry.Item.Section == BriefSections.Conflicts && LineAnchors.CardOf(brief, entry.Item) is null
        where others.IsEmpty || !entry.Item.Citations.IsEmpty
        select HtmlLine.Of(brief, entry.Index);

    private static Html More(Brief brief, ImmutableArray<int> others) => others.IsEmpty
        ? Html.Empty
        : $"""
          <details class="more"><summary>{FigureWords.Count(others.Length, "more claim")} on which reports differ</summary>
          <ul class="lines">{others.Select(claim => ConflictCard.Of(brief, claim))}</ul>
          </details>

          """;
}

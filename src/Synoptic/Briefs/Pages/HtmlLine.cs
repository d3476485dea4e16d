using Synoptic.Briefs.Figures;
using Synoptic.Briefs.Figures.Numbers;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Pages;

/// <summary>A line of the brief, written out, with its citations and, where its claim has different numbers, these on an axis.</summary>
internal static class HtmlLine
{
    /// <summary>The line.</summary>
    /// <param name="brief">The brief.</param>
    /// <param name="index">The index of the line.</param>
    public static Html Of(Brief brief, int index)
    {
        BriefLine line = brief.Lines[index];
        return
            $"""
            <li id="{LineAnchors.Of(brief, index)}">{Words(line)}{FigureLinks.ToAll(line.Citations)}{Numbers(brief, line)}</li>

            """;
    }

    private static Html Numbers(Brief brief, BriefLine line) =>
        line is { Section: BriefSections.Numbers, Claim: { } claim } ? NumberLine.Of(brief, brief.Claims[claim]) : Html.Empty;

    /// <summary>The line, with the words of the reports set apart from the brief's own.</summary>
    private static IEnumerable<Html> Words(BriefLine line)
    {
        int position = 0;
        foreach (BriefBinding binding in line.Bindings.Where(binding => binding.Operation is BindingOperations.Extract or BindingOperations.Name))
        {
            yield return $"{line.Text[position..binding.Start]}";
            yield return
                $"""
                <bdi class="taken">{line.Text[binding.Start..binding.End]}</bdi>
                """;
            position = binding.End;
        }

        yield return $"{line.Text[position..]}";
    }
}

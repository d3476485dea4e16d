using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Cards;

/// <summary>Through whom a report has something, step by step.</summary>
internal static class ChainWords
{
    /// <summary>The chain from the one who said it to the report.</summary>
    public static Html Of(BriefEvidence evidence)
    {
        if (evidence.Chain.IsEmpty)
        {
            return
                $"""
                <p class="chain none">on the report's own account</p>
                """;
        }

        return
            $"""
            <ol class="chain" aria-label="Through whom">{evidence.Chain.Select(Step)}</ol>
            """;
    }

    private static Html Step(BriefStep step) =>
        $"""
        <li>{Parties(step)} <span>{Did(step.Kind)}</span></li>
        """;

    private static IEnumerable<Html> Parties(BriefStep step)
    {
        foreach ((int index, BriefParty party) in step.Parties.Index())
        {
            yield return index == 0 ? Html.Empty : $" and ";
            yield return
                $"""
                <bdi>{(party.Party.Length == 0 ? "somebody" : party.Party)}</bdi>{Anonymity(party.Anonymity)}
                """;
        }
    }

    private static string Anonymity(string anonymity) => anonymity switch
    {
        "unnamed-official" => " (an official, unnamed)",
        "unnamed-group" => " (a group, unnamed)",
        "none" => " (unnamed)",
        _ => "",
    };

    private static string Did(string kind) => kind switch
    {
        "said" => "said it",
        "wrote" => "wrote it",
        "told" => "told it",
        "published" => "published it",
        "cited" => "cited it",
        "according-to" => "is named for it",
        "estimated" => "estimated it",
        _ => "reported it",
    };
}

using System.Collections.Immutable;
using Synoptic.Briefs.Figures.Numbers;
using Synoptic.Briefs.Model;
using Synoptic.Rendering;

namespace Synoptic.Briefs.Figures.Cards;

/// <summary>One side of a difference: the value, how it is hedged, and each report that has it, with its chain and its sentence.</summary>
internal sealed class ConflictSide
{
    private const int LongestHeading = 48; // a longer value is set as a quotation
    private readonly Brief _brief;
    private readonly BriefSlotValue _value;
    private readonly ImmutableArray<BriefEvidence> _evidence;

    /// <summary>Prepares a side.</summary>
    public ConflictSide(Brief brief, BriefClaim claim, BriefSlotValue value)
    {
        _brief = brief;
        _value = value;
        _evidence = [.. value.Evidence.Select(index => claim.Evidence[index])];
    }

    /// <summary>The side.</summary>
    /// <param name="isWording">Whether the value is how something was worded, which is set as a quotation whatever its length.</param>
    public Html Drawn(bool isWording) =>
        $"""
        <li class="side">
        <p class="value{(isWording || _value.Value.Length > LongestHeading ? " long" : "")}" dir="auto">{_value.Value}</p>
        {Hedge()}{_evidence.Take(1).Select(Witness)}{Others()}</li>

        """;

    private Html Hedge()
    {
        string[] hedges = [.. _evidence.Select(evidence => StatedNumbers.QuantityOf(_brief, evidence)?.Hedge).OfType<string>().Distinct()];
        return hedges.Length == 0
            ? Html.Empty
            : $"""
              <p class="hedge">{string.Join("; ", hedges.Select(HedgeWords.Of))}</p>

              """;
    }

    private Html Others() => _evidence.Length < 2
        ? Html.Empty
        : $"""
          <details><summary>also in {FigureWords.Count(_evidence.Length - 1, "more place")}: {FigureWords.Reports([.. _evidence.Skip(1).Select(evidence => evidence.Document).Distinct()])}</summary>
          {_evidence.Skip(1).Select(Witness)}</details>

          """;

    private Html Witness(BriefEvidence evidence)
    {
        BriefDocument report = _brief.Documents[evidence.Document];
        return
            $"""
            <div class="witness">
            <p class="who">{FigureLinks.ToReport(evidence.Document)} <b>{FigureWords.ShortName(report)}</b> <span>{ReportWords.Date(report)}</span></p>
            {ChainWords.Of(evidence)}
            {Sentence(Excerpt.Of(_brief, evidence.Document, evidence.Start, evidence.End))}</div>

            """;
    }

    private static Html Sentence(Excerpt? excerpt) => excerpt is null
        ? Html.Empty
        : $"""
          <blockquote dir="auto">{excerpt.Marked()} {FigureLinks.To(excerpt.Place)}</blockquote>

          """;
}

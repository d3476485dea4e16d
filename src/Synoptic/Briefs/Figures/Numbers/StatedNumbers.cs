using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures.Numbers;

/// <summary>Finds the numbers that a claim is about.</summary>
internal static class StatedNumbers
{
    /// <summary>Evidence of more words tells of more than a number: "and driven 85,000 people from their homes".</summary>
    private const int MostWords = 8;

    /// <summary>The number of each piece of evidence that is little else than one.</summary>
    public static ImmutableArray<StatedNumber> Of(Brief brief, BriefClaim claim) =>
    [
        .. from entry in claim.Evidence.Index()
           let quantity = QuantityOf(brief, entry.Item)
           where quantity is not null
           select new StatedNumber(entry.Index, entry.Item.Document, quantity),
    ];

    /// <summary>The number that a piece of evidence states; null where it is more than a number, or several.</summary>
    public static BriefQuantity? QuantityOf(Brief brief, BriefEvidence evidence)
    {
        if (evidence.Text.Count(char.IsWhiteSpace) >= MostWords)
        {
            return null;
        }

        BriefQuantity[] within =
            [.. brief.Quantities.Where(quantity => quantity.Document == evidence.Document && quantity.Start < evidence.End && quantity.End > evidence.Start)];
        return within is [var only] && (only.Min ?? only.Max) is not null ? only : null;
    }
}

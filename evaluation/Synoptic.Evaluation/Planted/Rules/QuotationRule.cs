using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>One quotation: a quotation claim, or a pair of passages shared as one quotation, shows two sides.</summary>
internal static class QuotationRule
{
    public static Finding Apply(IEnumerable<PlacedItem> items, StoryMarks marks)
    {
        IEnumerable<Mark> claims = marks.Claims.Where(pair => pair.Claim.Kind == ClaimKind.Quotation).Select(pair => pair.Mark);
        IEnumerable<Mark> passages =
            marks.Passages.Where(pair => pair.Sharing.Kind == SharingKind.Quotation).Select(pair => pair.Mark);
        Mark[] quotations = [.. claims, .. passages];
        return Finding.Of(items.Where(item => item.Kind == PlantedKind.OneQuotation
            && quotations.Any(mark => Pairs.ShowTwoSides(marks.Sighting.Look(mark, item)))));
    }
}

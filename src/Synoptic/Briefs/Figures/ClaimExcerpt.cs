using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Figures;

/// <summary>Finds the sentence that shows a claim best.</summary>
internal static class ClaimExcerpt
{
    /// <summary>The excerpt of the evidence whose words are the claim's, or else of the first; null where no sentence holds it.</summary>
    public static Excerpt? Of(Brief brief, BriefClaim claim)
    {
        BriefEvidence? evidence = claim.Evidence.FirstOrDefault(evidence => evidence.Text == claim.Text) ?? claim.Evidence.FirstOrDefault();
        return evidence is null ? null : Excerpt.Of(brief, evidence.Document, evidence.Start, evidence.End);
    }
}

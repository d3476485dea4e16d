namespace Synoptic.Evaluation.Claims.Model;

/// <summary>The data sets of pairs of claims.</summary>
public enum ClaimGoldForm
{
    /// <summary>Answers to questions, grouped by what they say: NAnCo (P. Laban and others, Findings of EMNLP 2022).</summary>
    Nanco,

    /// <summary>Claims of two articles, of which one weakens the other or not: ClaimDiff (M. Ko and others, 2022).</summary>
    ClaimDiff,
}

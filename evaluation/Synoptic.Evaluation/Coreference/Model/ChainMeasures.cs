using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>The measures of coreference over some chains of all documents.</summary>
/// <param name="Mentions">Mentions in the chains, whatever chain they are in.</param>
/// <param name="Muc">Links (Vilain and others 1995).</param>
/// <param name="B3">Mentions (Bagga and Baldwin 1998).</param>
/// <param name="Ceafe">Chains, by the similarity phi-4 (Luo 2005).</param>
public sealed record ChainMeasures(MatchCount Mentions, ChainCount Muc, ChainCount B3, ChainCount Ceafe)
{
    /// <summary>The mean of the three F1, in [0, 1] (CoNLL 2012).</summary>
    public double Conll => (Muc.F1 + B3.F1 + Ceafe.F1) / 3;
}

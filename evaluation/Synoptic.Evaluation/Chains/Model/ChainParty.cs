using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Chains.Model;

/// <summary>A party of a step.</summary>
/// <param name="Words">The words that refer to it; null where none do.</param>
/// <param name="Anonymity">How far it is named.</param>
public sealed record ChainParty(PartyWords? Words, Anonymity Anonymity)
{
    /// <summary>
    /// Whether a predicted party is this gold one: by its words, or, where the gold has none, by having none either or by
    /// the same anonymity.
    /// </summary>
    public bool IsMeantBy(ChainParty predicted) => Words is null
        ? predicted.Words is null || predicted.Anonymity == Anonymity
        : predicted.Words is not null && Words.IsMeantBy(predicted.Words);
}

using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Factualities.Model;

/// <summary>An event as it is marked and as it is read.</summary>
/// <param name="Gold">How it is marked.</param>
/// <param name="Predicted">How it is read, or null where its document could not be annotated or has no word there.</param>
public readonly record struct FactualityPair(GoldReality Gold, Factuality? Predicted)
{
    /// <summary>Whether the gold asserts that it happened or holds.</summary>
    public bool IsFact => Gold is GoldReality.Fact;

    /// <summary>Whether it is read as asserted. What a source alleges is a fact to that source, which is what MEANTIME marks.</summary>
    public bool IsReadAsFact => Predicted is null or Factuality.Asserted or Factuality.Alleged;

    /// <summary>Whether it is read as what did not happen.</summary>
    public bool IsReadAsNegative => Predicted is Factuality.Denied;
}

namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>The gold sets that are known.</summary>
public enum QuantitySet
{
    /// <summary>MEANTIME: spans and kinds in news.</summary>
    Meantime,

    /// <summary>The specifications of Recognizers-Text: spans, values and units, a kind a file.</summary>
    Recognizers,

    /// <summary>The tests of quantulum3: spans, values and units.</summary>
    Quantulum,
}

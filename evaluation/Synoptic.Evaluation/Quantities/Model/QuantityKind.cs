namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>What a number is a number of, by its unit.</summary>
public enum QuantityKind
{
    /// <summary>A plain number.</summary>
    Count,

    /// <summary>A share in percent, or a difference in percentage points.</summary>
    Percentage,

    /// <summary>Money: the unit is a code of ISO 4217.</summary>
    Money,

    /// <summary>Degrees of a scale, or degrees alone.</summary>
    Temperature,

    /// <summary>Any other unit.</summary>
    Measure,

    /// <summary>A place in a series.</summary>
    Ordinal,

    /// <summary>An amount of time that the layer of times has.</summary>
    Duration,
}

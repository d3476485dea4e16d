namespace Synoptic.Language.Quantities;

/// <summary>What part a word plays in a number.</summary>
internal enum NumberKind
{
    /// <summary>Zero to nineteen.</summary>
    Unit,

    /// <summary>Twenty to ninety.</summary>
    Ten,

    /// <summary>Multiplies what stands before it.</summary>
    Scale,

    /// <summary>Two or more of a scale ("dozens").</summary>
    Vague,
}

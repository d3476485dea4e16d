namespace Synoptic.Language.Quantities.Numbers;

/// <summary>What part a word plays in a number.</summary>
internal enum NumeralKind
{
    /// <summary>Zero to nineteen.</summary>
    Unit,

    /// <summary>Twenty to ninety.</summary>
    Ten,

    /// <summary>Multiplies what stands before it.</summary>
    Scale,

    /// <summary>A dozen: multiplies, and no scale follows.</summary>
    Group,

    /// <summary>Dozens: multiplies, or is vague by itself.</summary>
    Groups,

    /// <summary>Two or more of a scale ("hundreds").</summary>
    Vague,

    /// <summary>A place in a series, or one part of so many ("third").</summary>
    Ordinal,

    /// <summary>Parts of so many ("thirds").</summary>
    Part,

    /// <summary>A half or a quarter.</summary>
    Share,
}

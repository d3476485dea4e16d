namespace Synoptic.Language.Quantities.Atoms;

/// <summary>What an atom is made of.</summary>
internal enum AtomKind
{
    /// <summary>There is none: before the first or after the last.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>A number in digits, or a fraction of one character.</summary>
    Number,

    /// <summary>Digits that are no number: a clock, a date, a version, an address.</summary>
    Code,

    /// <summary>One character of another kind.</summary>
    Mark,
}

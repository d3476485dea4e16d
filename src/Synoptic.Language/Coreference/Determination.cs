namespace Synoptic.Language.Coreference;

/// <summary>What a noun phrase begins with, as far as it shows whether its referent is known.</summary>
internal enum Determination
{
    /// <summary>None of these.</summary>
    Bare,

    /// <summary>"the".</summary>
    Definite,

    /// <summary>"a".</summary>
    Indefinite,

    /// <summary>"this", "those".</summary>
    Demonstrative,

    /// <summary>"its", "the country's".</summary>
    Possessive,

    /// <summary>"some", "no", "every", or a number.</summary>
    Quantified,
}

namespace Synoptic.Language.Coreference;

/// <summary>Whether one or several are referred to.</summary>
internal enum Number
{
    /// <summary>The words do not show it.</summary>
    Unknown,

    /// <summary>One.</summary>
    Singular,

    /// <summary>Several.</summary>
    Plural,
}

namespace Synoptic.Language.Coreference;

/// <summary>By which pronoun of the third person singular something is referred to.</summary>
internal enum Gender
{
    /// <summary>The words do not show it.</summary>
    Unknown,

    /// <summary>"he".</summary>
    Male,

    /// <summary>"she".</summary>
    Female,

    /// <summary>"it".</summary>
    Neuter,
}

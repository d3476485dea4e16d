namespace Synoptic.Language.Factualities;

/// <summary>How the verb of a clause is inflected, which tells what classes of words can take it.</summary>
internal enum ClauseForm
{
    /// <summary>With tense, or without a verb.</summary>
    Finite,

    /// <summary>With "to".</summary>
    Infinitive,

    /// <summary>With an <c>-ing</c> form.</summary>
    Gerund,

    /// <summary>A bare infinitive or a participle of the past.</summary>
    Bare,
}

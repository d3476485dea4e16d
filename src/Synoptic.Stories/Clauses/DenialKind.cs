namespace Synoptic.Stories.Clauses;

/// <summary>What a denial reaches.</summary>
internal enum DenialKind
{
    /// <summary>The whole clause: "the siren did <b>not</b> sound", "<b>no</b> siren sounded".</summary>
    Clause,

    /// <summary>Only a noun beside its predicate: "they parted <b>without</b> a treaty".</summary>
    Thing,

    /// <summary>What somebody else has said: "<b>denied</b> that the siren sounded".</summary>
    Report,

    /// <summary>What stands before: "The siren sounded, he said. The minister <b>denied it</b>."</summary>
    Backward,
}

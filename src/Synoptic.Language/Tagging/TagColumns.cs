namespace Synoptic.Language.Tagging;

/// <summary>What a tagger fills in; what is left out costs nothing.</summary>
[Flags]
public enum TagColumns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Universal parts of speech.</summary>
    Upos = 1,

    /// <summary>Penn Treebank tags.</summary>
    Xpos = 2,

    /// <summary>Features.</summary>
    Feats = 4,

    /// <summary>Lemmas; needs <see cref="Upos"/>.</summary>
    Lemma = 8,

    /// <summary>All of them.</summary>
    All = Upos | Xpos | Feats | Lemma,
}

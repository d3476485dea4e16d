namespace Synoptic.Evaluation.Syntax.Model;

/// <summary>The columns that a tagger or parser fills.</summary>
[Flags]
public enum SyntaxColumns
{
    /// <summary>Forms alone.</summary>
    None = 0,

    /// <summary>Universal parts of speech.</summary>
    Upos = 1,

    /// <summary>The treebank's own tags.</summary>
    Xpos = 2,

    /// <summary>Features.</summary>
    Feats = 4,

    /// <summary>Dictionary forms.</summary>
    Lemma = 8,

    /// <summary>Heads and relations.</summary>
    Tree = 16,
}

namespace Synoptic.Training.Examples;

/// <summary>What a network decides for each word.</summary>
internal enum Head
{
    /// <summary>Universal part of speech.</summary>
    Upos,

    /// <summary>Penn Treebank tag.</summary>
    Xpos,

    /// <summary>Bundle of features.</summary>
    Feats,

    /// <summary>Lemma script.</summary>
    Lemma,

    /// <summary>Name, in BILOU.</summary>
    Name,

    /// <summary>Position of the head.</summary>
    Arc,

    /// <summary>Relation to the head.</summary>
    Relation,
}

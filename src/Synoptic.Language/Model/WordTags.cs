namespace Synoptic.Language.Model;

/// <summary>What a word is, in Universal Dependencies columns. A column that was not asked for holds <c>_</c>.</summary>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Feats">Features, <c>Name=Value</c> joined with <c>|</c>; <c>_</c> for none.</param>
/// <param name="Lemma">The form that a dictionary lists.</param>
public readonly record struct WordTags(string Upos, string Xpos, string Feats, string Lemma);

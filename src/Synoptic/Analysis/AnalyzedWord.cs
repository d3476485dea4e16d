namespace Synoptic.Analysis;

/// <summary>A syntactic word in the columns of Universal Dependencies; a token has one or more.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Token">The index of its token.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The Penn Treebank tag.</param>
/// <param name="Feats">The features, <c>Name=Value</c> joined with <c>|</c>; <c>_</c> for none.</param>
/// <param name="Head">The position of its head in the sentence, from 1; 0 for the root.</param>
/// <param name="Relation">Its relation to the head.</param>
public readonly record struct AnalyzedWord(
    int Start, int End, string Text, int Token, string Lemma, string Upos, string Xpos, string Feats, int Head, string Relation);

namespace Synoptic.Language.Encoding;

/// <summary>A sentence, or a part of one that is too long to be read at once.</summary>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="First">The index of its first word.</param>
/// <param name="Count">Words.</param>
/// <param name="Row">The row of its root in the encoding; its words follow.</param>
internal readonly record struct EncodedPiece(int Sentence, int First, int Count, int Row);

namespace Synoptic.Training.Learning;

/// <summary>A name in a corpus: sentence, first and last word, type.</summary>
internal readonly record struct NameSpan(int Sentence, int First, int Last, string Type);

namespace Synoptic.Training.Examples;

/// <summary>A sentence without labels.</summary>
/// <param name="Forms">Its words.</param>
/// <param name="Corpus">The corpus whose conventions its labels should follow.</param>
internal sealed record PlainSentence(string[] Forms, int Corpus);

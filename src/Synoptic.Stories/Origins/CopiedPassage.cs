using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>A passage that stands in two documents, word for word or with small edits.</summary>
/// <param name="First">The index of the earlier document.</param>
/// <param name="FirstSpan">The passage there.</param>
/// <param name="Second">The index of the later document.</param>
/// <param name="SecondSpan">The passage there.</param>
/// <param name="Words">How many words are the same.</param>
/// <param name="OwnWords">How many of them stand outside quotation marks in both: of few, both carry a quotation.</param>
public sealed record CopiedPassage(int First, TextSpan FirstSpan, int Second, TextSpan SecondSpan, int Words, int OwnWords);

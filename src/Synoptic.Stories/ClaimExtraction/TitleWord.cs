namespace Synoptic.Stories.ClaimExtraction;

/// <summary>A word of a phrase beside a name.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Index">Its index among the words of the document.</param>
/// <param name="IsFirst">Whether it begins a phrase: after an article, a possessor, "and" or "or".</param>
/// <param name="IsPossessor">Whether a possessive ending follows it.</param>
/// <param name="Body">The entity of the named body, state or place that it is part of, or null.</param>
internal readonly record struct TitleWord(string Text, int Index, bool IsFirst, bool IsPossessor, int? Body);

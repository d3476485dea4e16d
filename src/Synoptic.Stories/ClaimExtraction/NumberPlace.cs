namespace Synoptic.Stories.ClaimExtraction;

/// <summary>Where a number stands in its tree. Words are indexes into the document's words; -1 is none.</summary>
/// <param name="Top">The word of the number through which it hangs.</param>
/// <param name="Noun">The head of what it counts or measures, or -1.</param>
/// <param name="Anchor">The word through which number and noun hang on the rest.</param>
/// <param name="Act">The word that tells what happens or holds, or -1.</param>
internal readonly record struct NumberPlace(int Top, int Noun, int Anchor, int Act);

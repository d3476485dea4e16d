namespace Synoptic.Language.Patterns;

/// <summary>Where a line of a lexicon stands.</summary>
/// <param name="File">The file, as its reader named it.</param>
/// <param name="Line">The number of the line, from 1.</param>
public readonly record struct LexiconPlace(string File, int Line);

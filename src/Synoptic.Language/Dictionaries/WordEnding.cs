namespace Synoptic.Language.Dictionaries;

/// <summary>Which forms of a word of a dictionary count as the word.</summary>
internal enum WordEnding
{
    /// <summary>Whatever begins with it: <c>ARGENTIN</c>.</summary>
    Stem,

    /// <summary>Itself, its plural with S and its genitive: <c>LIBYA_</c>.</summary>
    Noun,

    /// <summary>Itself and its regular forms with S, ES, ED, EN and ING: <c>DEPART_</c>.</summary>
    Verb,

    /// <summary>Itself only: <c>BAN=</c>.</summary>
    Exact,
}

using System.Collections.Immutable;

namespace Synoptic.Stories.Linking;

/// <summary>A name as a text prints it, with the words by which it is compared.</summary>
/// <param name="Text">As printed, white space folded.</param>
/// <param name="Words">Its words, lower case, without accents and punctuation; "the" in front is dropped.</param>
internal sealed record LinkName(string Text, ImmutableArray<string> Words)
{
    /// <summary>The words joined: equal for equal names.</summary>
    public string Key { get; } = string.Join(' ', Words);

    /// <summary>Whether it is two to six capitals, with stops or without ("UN", "U.S.A.").</summary>
    public bool IsAcronym { get; } = Words.Length == 1 && Words[0].Length is >= 2 and <= 6
        && Text.All(character => char.IsUpper(character) || character == '.');

    /// <summary>Reads a name.</summary>
    public static LinkName Of(string text) => new(text, NameWords.Of(text));
}

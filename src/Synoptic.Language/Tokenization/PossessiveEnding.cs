using Synoptic.Language.Data;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Tokenization;

/// <summary>
/// Tells the possessive ending ("Norway's"), which is a token of its own, from a contraction ("it's"),
/// which is not split.
/// </summary>
internal static class PossessiveEnding
{
    private static readonly WordSet Contracting = new("it he she that what who there here let where how when why");

    /// <summary>Where the ending begins in the word, or 0 when it has none.</summary>
    public static int Start(ReadOnlySpan<char> word)
    {
        int start = word.Length - 2;
        bool hasEnding = start > 0 && word[^1] is 's' or 'S' && Characters.IsApostrophe(word[start]);
        return hasEnding && !Contracting.Contains(word[..start]) ? start : 0;
    }
}

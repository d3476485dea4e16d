using System.Collections.Frozen;

namespace Synoptic.Evaluation.Meantime;

/// <summary>Tells where a space stood between the tokens of a sentence, by the habits of English print.</summary>
internal sealed class TokenSpacing
{
    private static readonly FrozenSet<string> Closing = FrozenSet.Create(
        StringComparer.Ordinal, ",", ".", ";", ":", "!", "?", ")", "]", "%", "...", "''", "”", "’", "'", "'s", "'S", "n't", "'ve", "'re", "'ll", "'d", "'m");

    private static readonly FrozenSet<string> Opening = FrozenSet.Create(StringComparer.Ordinal, "(", "[", "``", "`", "“", "‘", "#", "£", "€");

    private bool _isOpen;
    private bool _isGlued = true;

    /// <summary>The token as it was printed, and whether a space stood before it.</summary>
    public (string Form, bool HasSpace) Next(string token)
    {
        bool isMark = token is "\"" or "``" or "''";
        bool opens = token is "\"" ? !_isOpen : Opening.Contains(token) || token.EndsWith('$');
        bool closes = token is "\"" ? _isOpen : Closing.Contains(token);
        bool isSlash = token is "/";
        bool hasSpace = !(_isGlued || closes || isSlash);
        _isOpen = isMark ? opens : _isOpen;
        _isGlued = opens || isSlash;
        return (isMark ? "\"" : token is "#" ? "£" : token, hasSpace);
    }
}

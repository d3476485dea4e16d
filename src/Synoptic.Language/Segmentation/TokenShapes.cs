namespace Synoptic.Language.Segmentation;

/// <summary>Tells the shape of a token.</summary>
internal static class TokenShapes
{
    private const int LongestLook = 32; // a longer token is judged by its first characters

    private const int ShortestAddress = 6; // a@b.cd

    /// <summary>The shape of a token, which is not empty.</summary>
    public static TokenShape Of(ReadOnlySpan<char> token)
    {
        if (token.Length == 1 && !char.IsLetterOrDigit(token[0]))
        {
            return OfMark(token[0]);
        }

        if (token.Length >= ShortestAddress && (token.Contains("://", StringComparison.Ordinal) || token.Contains('@') || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
        {
            return TokenShape.Address;
        }

        int lower = 0, upper = 0, uncased = 0, digits = 0;
        foreach (char unit in token.Length > LongestLook ? token[..LongestLook] : token)
        {
            uint characterClass = CharacterClass.Of(unit);
            lower += characterClass == CharacterClass.Lower ? 1 : 0;
            upper += characterClass == CharacterClass.Upper ? 1 : 0;
            uncased += characterClass == CharacterClass.Uncased ? 1 : 0;
            digits += characterClass == CharacterClass.Digit ? 1 : 0;
        }

        int letters = lower + upper + uncased;
        return digits > 0 ? letters > 0 ? TokenShape.NumberAndLetters : TokenShape.Number
            : letters == 0 ? OfMarks(token)
            : token[^1] == '.' ? TokenShape.Abbreviated
            : lower + upper == 0 ? TokenShape.Uncased
            : OfWord(token[0], lower, upper);
    }

    private static TokenShape OfWord(char first, int lower, int upper) => (lower, upper) switch
    {
        (_, 0) => TokenShape.Lower,
        (0, 1) => TokenShape.Initial,
        (0, _) => TokenShape.Upper,
        _ => upper == 1 && char.IsUpper(first) ? TokenShape.Capitalized : TokenShape.MixedCase,
    };

    private static TokenShape OfMarks(ReadOnlySpan<char> token) =>
        !token.ContainsAnyExcept('.', '…') ? TokenShape.Ellipsis
        : !token.ContainsAnyExcept('!', '?', '.') ? TokenShape.Exclamation
        : token is "''" ? TokenShape.ClosingQuote
        : token is "``" ? TokenShape.OpeningQuote
        : !token.ContainsAnyExcept('-', '–') ? TokenShape.Dash
        : TokenShape.Marks;

    private static TokenShape OfMark(char mark) => mark switch
    {
        '.' or '。' or '।' => TokenShape.Stop,
        '…' => TokenShape.Ellipsis,
        '!' or '?' or '！' or '？' => TokenShape.Exclamation,
        ',' or ';' => TokenShape.Comma,
        ':' => TokenShape.Colon,
        '"' or '\'' => TokenShape.Quote,
        '(' or '[' or '{' => TokenShape.OpeningBracket,
        ')' or ']' or '}' => TokenShape.ClosingBracket,
        _ => Characters.IsSureCloser(mark) ? TokenShape.ClosingQuote
            : Characters.IsOpener(mark) ? TokenShape.OpeningQuote
            : Characters.IsDash(mark) ? TokenShape.Dash
            : TokenShape.Symbol,
    };
}

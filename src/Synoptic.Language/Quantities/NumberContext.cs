using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Tokenization;

namespace Synoptic.Language.Quantities;

/// <summary>
/// Tells a plain number that counts something from one that names something: a label, an age, a phone
/// number, a list mark, a score, a year, the pronoun "one".
/// </summary>
internal static class NumberContext
{
    private static readonly WordSet Labels = new(
        "no no. nos number article section chapter page pages paragraph clause room flight resolution route highway road line phase "
        + "type model version volume part episode series figure table item step stage round level grade channel gate platform unit "
        + "aged age act rule bill proposition option group game day week year class category page act verse psalm covid apollo size");

    private static readonly WordSet BeforeOne = new("no any every each this that another which the only it's day");

    private static readonly WordSet Scoring = new("won win wins lost lose loses beat beats defeated drew voted led trailed");

    /// <summary>Whether the number at tokens [<paramref name="start"/>, end of the measure) counts something.</summary>
    public static bool Counts(TokenLayer tokens, int start, Measure measure, bool hasCounted)
    {
        bool opensSentence = start == tokens.SentenceStart(start);
        return !(IsLabelled(tokens, start, opensSentence) && !(hasCounted && !Labels.Contains(tokens.At(start - 1))))
            && !IsAge(tokens, start, measure.End)
            && !IsListMark(tokens, start, measure, opensSentence)
            && !IsDialled(tokens, start, measure)
            && !IsScore(tokens, start, measure, hasCounted)
            && !IsYear(tokens, start, measure, hasCounted)
            && !(IsOne(measure) && (!hasCounted || tokens.Is(measure.End, "of") || BeforeOne.Contains(tokens.At(start - 1))));
    }

    private static bool IsOne(Measure measure) => measure is { Max: 1, IsRange: false } && measure.Number.IsWords;

    private static bool IsLabelled(TokenLayer tokens, int start, bool opensSentence) =>
        !opensSentence && (Labels.Contains(tokens.At(start - 1)) || tokens.At(start - 1) is "#" or "§"
            || (tokens.IsCapitalized(start - 1) && !CommonWords.IsFunction(tokens.At(start - 1)) && !CommonWords.Contains(tokens.At(start - 1)))
            || (tokens.IsCapitalized(start - 1) && start - 1 > tokens.SentenceStart(start)));

    private static bool IsAge(TokenLayer tokens, int start, int end) =>
        (tokens.At(start - 1) is "," or "(" && tokens.At(end) is "," or ")" or "." or "," && tokens.IsCapitalized(start - 2))
        || (tokens.Is(start - 1, "of") && tokens.Is(start - 2, "age"))
        || (tokens.Is(end, "years") && tokens.Is(end + 1, "old"));

    private static bool IsListMark(TokenLayer tokens, int start, Measure measure, bool opensSentence) =>
        opensSentence && !measure.Number.IsWords && tokens.At(measure.End) is "." or ")" or ":";

    private static bool IsDialled(TokenLayer tokens, int start, Measure measure)
    {
        ReadOnlySpan<char> token = tokens[start];
        return token[0] == '+'
            || token is ['0', not '.', ..]
            || (!measure.IsRange && (IsDigits(tokens.At(start - 1)) || IsDigits(tokens.At(measure.End))));
    }

    private static bool IsDigits(ReadOnlySpan<char> token) => token is [>= '0' and <= '9', ..];

    private static bool IsScore(TokenLayer tokens, int start, Measure measure, bool hasCounted) =>
        (measure.IsRange && !hasCounted && tokens[start].ContainsAny('-', '‑'))
        || (Scoring.Contains(tokens.At(start - 1)) && (tokens.Is(measure.End, "to") || measure.IsRange))
        || tokens.At(measure.End) is "–" or "/" || tokens.At(start - 1) is "–" or "/";

    private static bool IsYear(TokenLayer tokens, int start, Measure measure, bool hasCounted) =>
        !hasCounted && tokens[start].Length == 4 && measure is { IsRange: false, Min: >= 1900 and < 2100 };
}

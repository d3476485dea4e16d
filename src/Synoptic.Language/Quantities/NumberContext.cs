using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;

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

    /// <summary>Whether the number at words [<paramref name="start"/>, end of the measure) counts something.</summary>
    public static bool Counts(TokenLayer text, int start, Measure measure, bool hasCounted)
    {
        bool opensSentence = start == text.SentenceStart(start);
        return !(IsLabelled(text, start, opensSentence) && !(hasCounted && !Labels.Contains(text.At(start - 1))))
            && !IsAge(text, start, measure.End)
            && !IsListMark(text, start, measure, opensSentence)
            && !IsDialled(text, start, measure)
            && !IsScore(text, start, measure, hasCounted)
            && !IsYear(text, start, measure, hasCounted)
            && !(IsOne(measure) && (!hasCounted || text.Is(measure.End, "of") || BeforeOne.Contains(text.At(start - 1))));
    }

    private static bool IsOne(Measure measure) => measure is { Max: 1, IsRange: false } && measure.Number.IsWords;

    private static bool IsLabelled(TokenLayer text, int start, bool opensSentence) =>
        !opensSentence && (Labels.Contains(text.At(start - 1)) || text.At(start - 1) is "#" or "§"
            || (text.IsCapitalized(start - 1) && !CommonWords.IsFunction(text.At(start - 1)) && !CommonWords.Contains(text.At(start - 1)))
            || (text.IsCapitalized(start - 1) && start - 1 > text.SentenceStart(start)));

    private static bool IsAge(TokenLayer text, int start, int end) =>
        (text.At(start - 1) is "," or "(" && text.At(end) is "," or ")" or "." or "," && text.IsCapitalized(start - 2))
        || (text.Is(start - 1, "of") && text.Is(start - 2, "age"))
        || (text.Is(end, "years") && text.Is(end + 1, "old"));

    private static bool IsListMark(TokenLayer text, int start, Measure measure, bool opensSentence) =>
        opensSentence && !measure.Number.IsWords && text.At(measure.End) is "." or ")" or ":";

    private static bool IsDialled(TokenLayer text, int start, Measure measure)
    {
        ReadOnlySpan<char> token = text.CompoundAt(start).Characters;
        return token[0] == '+'
            || token is ['0', not '.', ..]
            || (!measure.IsRange && (IsDigits(text.At(start - 1)) || IsDigits(text.At(measure.End))));
    }

    private static bool IsDigits(ReadOnlySpan<char> token) => token is [>= '0' and <= '9', ..];

    private static bool IsScore(TokenLayer text, int start, Measure measure, bool hasCounted) =>
        (measure.IsRange && !hasCounted && text.CompoundAt(start).Characters.ContainsAny('-', '‑'))
        || (Scoring.Contains(text.At(start - 1)) && (text.Is(measure.End, "to") || measure.IsRange))
        || text.At(measure.End) is "–" or "/" || text.At(start - 1) is "–" or "/";

    private static bool IsYear(TokenLayer text, int start, Measure measure, bool hasCounted) =>
        !hasCounted && text.CompoundAt(start).Characters.Length == 4 && measure is { IsRange: false, Min: >= 1900 and < 2100 };
}

using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Phrases;
using Synoptic.Language.Quantities;

namespace Synoptic.Language.Times.Terms;

/// <summary>Tells from the words around four digits whether they are a year. In doubt they are none.</summary>
internal static class YearContext
{
    private const int FirstLikely = 1900;
    private const int AfterLikely = 2050;
    private const int AfterPossible = 2100;

    private static readonly WordSet Prepositions = new(
        "in since until till during by from early late mid before after between through throughout circa post pre post- pre- mid- back spring summer autumn fall winter year fiscal");

    /// <summary>What compares points of time: "as <b>early</b> as 2023", "no <b>later</b> than 1980".</summary>
    private static readonly WordSet Comparisons = new("early late soon earlier later sooner");

    private static readonly WordSet Determiners = new("a an the its his her their our my your this that 's ’s s' of for");

    /// <summary>What makes the number one of things, or a year of another calendar.</summary>
    private static readonly WordSet Measures = new(
        "percent % million billion trillion thousand hundred miles km kilometers kilometres meters metres feet acres tons tonnes dollars pounds euros yen francs marks cents "
        + "points shares votes hours minutes seconds days weeks months years GMT UTC degrees kg mph AH AM BC BCE B.C. B.C.E. BE people men women troops jobs copies units items pages");

    /// <summary>Whether the four digits at the index, which stand for themselves, are a year.</summary>
    public static bool IsSure(TokenLayer text, int index, int year)
    {
        if (year >= AfterPossible || IsCount(text, index, year))
        {
            return false;
        }

        ReadOnlySpan<char> before = text.SentenceStart(index) == index ? default : text.At(index - 1);
        return Prepositions.Contains(before)
            || (year is >= FirstLikely and < AfterLikely && IsLikely(text, index, before));
    }

    private static bool IsLikely(TokenLayer text, int index, ReadOnlySpan<char> before)
    {
        if (Determiners.Contains(before))
        {
            return true;
        }

        return before switch
        {
            "(" or "[" => text.At(index + 1) is ")" or "]" or "," or "-" or "–" or ";",
            "to" when IsFollowedAsYear(text, index) => true,
            "as" or "than" => index > 1 && Comparisons.Contains(text.At(index - 2)) && IsFollowedAsYear(text, index),
            "," or "and" or "or" or "to" or "&" => IsYear(text, index - 2) || (before is "," && IsYear(text, index + 2) && text.At(index + 1) is "," or "and"),
            "/" or "-" or "–" or "—" => IsYear(text, index - 2) || (text.At(index - 2) is [var first, ..] && char.IsLetter(first)),
            _ => false,
        };
    }

    /// <summary>No noun follows that it could count.</summary>
    private static bool IsFollowedAsYear(TokenLayer text, int index) =>
        text.At(index + 1) is not [var first, ..] || !char.IsLetterOrDigit(first) || CommonWords.IsFunction(text.At(index + 1));

    private static bool IsYear(TokenLayer text, int index) => Digits.Year(text.At(index)) is >= FirstLikely and < AfterLikely;

    /// <summary>"2000 soldiers", but "the 1992 protests": a round number before a plural counts, any other only without a determiner.</summary>
    private static bool IsCount(TokenLayer text, int index, int year)
    {
        ReadOnlySpan<char> next = text.At(index + 1);
        if (Measures.Contains(next) || (text.At(index + 1) is "." or "," && Digits.Begins(text.At(index + 2)) && text.Words[index + 2].Span.Start == text.Words[index + 1].Span.End))
        {
            return true;
        }

        bool isPlain = year % 100 == 0 || year < FirstLikely || !(Determiners.Contains(text.At(index - 1)) || Digits.IsHyphen(text.At(index - 1)));
        return isPlain && text.IsLowerCase(index + 1) && CountedReader.IsPlural(next);
    }
}

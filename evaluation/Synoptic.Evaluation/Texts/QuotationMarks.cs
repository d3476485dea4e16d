using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Texts;

/// <summary>Whether text stands in quotation marks, as far as single characters show it.</summary>
internal static class QuotationMarks
{
    private const string Double = "\"“”„‟«»「」『』";
    private const string SingleOpening = "'‘‚";

    /// <summary>
    /// Whether a double mark stands in the span or right at its ends, or a single mark opens a word there: an apostrophe
    /// within or after a word is none.
    /// </summary>
    public static bool Touch(string text, TextSpan span)
    {
        int end = Math.Min(text.Length, span.End + 1);
        return Enumerable.Range(Math.Max(0, span.Start - 1), end - Math.Max(0, span.Start - 1)).Any(index => IsMark(text, index));
    }

    private static bool IsMark(string text, int index) =>
        Double.Contains(text[index], StringComparison.Ordinal)
        || (SingleOpening.Contains(text[index], StringComparison.Ordinal)
            && (index == 0 || !char.IsLetterOrDigit(text[index - 1]))
            && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]));
}

using System.Text.RegularExpressions;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Keeps of the passages that two documents of a large collection share those that one must have from the other or from
/// a common source: not offices and lists of names, which recur by themselves, nor speech set without quotation marks.
/// </summary>
internal static partial class CopySieve
{
    // Read in a blind sample of found pairs: below this, shared words were mostly a person with an office or a stock sentence.
    private const int FewestWords = 24;

    // Notes on authors and forms of outlets recur after months; a report is copied within days.
    private const int Near = 30;
    private const int FewestWordsFar = 60;

    // The first person is the reporter's only in a column; what is longer than any usual quotation was taken from one.
    private const int LongestSpeech = 150;
    private const int Around = 100;

    // Of a run of names, less than this share of words is in small letters.
    private const double LeastSmall = 0.45;

    /// <summary>Whether the passage shows copying.</summary>
    public static bool Keeps(CopiedPassage passage, Document first, Document second)
    {
        string text = passage.FirstSpan.Read(first.Text);
        return passage.Words >= (AreFar(first, second) ? FewestWordsFar : FewestWords)
            && (passage.Words > LongestSpeech || !(FirstPerson().IsMatch(text) || IsPost(first.Text, passage.FirstSpan) || IsPost(second.Text, passage.SecondSpan)))
            && ShareOfSmall(text) >= LeastSmall;
    }

    private static bool AreFar(Document first, Document second) =>
        first.PublishedAt is { } one && second.PublishedAt is { } other && Math.Abs(one.Day.DayNumber - other.Day.DayNumber) > Near;

    /// <summary>Whether the name of an account stands in or right after the passage.</summary>
    private static bool IsPost(string text, TextSpan span) =>
        text.AsSpan(span.Start, Math.Min(text.Length, span.End + Around) - span.Start).Contains("(@", StringComparison.Ordinal);

    private static double ShareOfSmall(string text)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return (double)words.Count(word => char.IsLower(word[0])) / Math.Max(1, words.Length);
    }

    [GeneratedRegex(@"\b(?:I|I['’]\w+|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’]\w+|[Oo]ur|you|your|https?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();
}

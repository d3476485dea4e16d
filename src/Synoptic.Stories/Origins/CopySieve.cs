using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Keeps of the passages that two documents of a large collection share those that one must have from the other or from
/// a common source: not offices and lists of names, which recur by themselves, nor speech set without quotation marks on both
/// sides, whose speaker nobody can tell. What one or both set in quotation marks is one quotation.
/// </summary>
internal static class CopySieve
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

    private static readonly FrozenSet<string> FirstPerson = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "i", "my", "me", "we", "our", "you", "your", "http", "https");

    /// <summary>Those of the passages of two documents that show copying; all of them where they are long together.</summary>
    public static IEnumerable<CopiedPassage> Keep(ImmutableArray<CopiedPassage> passages, ReportWords first, ReportWords second) =>
        passages.Sum(passage => passage.OwnWords) > LongestSpeech
            ? passages
            : passages.Where(passage => passage.Words >= (AreFar(first.Document, second.Document) ? FewestWordsFar : FewestWords)
                && (IsQuotation(passage) || Shows(passage, first, second)));

    private static bool IsQuotation(CopiedPassage passage) => passage.Words - passage.OwnWords >= FewestWords;

    private static bool Shows(CopiedPassage passage, ReportWords first, ReportWords second)
    {
        string[] words = WordsIn(first, passage.FirstSpan);
        return passage.OwnWords >= FewestWords
            && words.Count(word => char.IsLower(word[0])) >= LeastSmall * words.Length
            && !words.Any(FirstPerson.Contains)
            && !IsPost(first.Document.Text, passage.FirstSpan)
            && !IsPost(second.Document.Text, passage.SecondSpan);
    }

    private static string[] WordsIn(ReportWords words, TextSpan passage) =>
        [.. words.Spans.Where(passage.Contains).Select(span => span.Read(words.Document.Text))];

    private static bool AreFar(Document first, Document second) =>
        first.PublishedAt is { } one && second.PublishedAt is { } other && Math.Abs(one.Day.DayNumber - other.Day.DayNumber) > Near;

    /// <summary>Whether the name of an account stands in or right after the passage.</summary>
    private static bool IsPost(string text, TextSpan span) =>
        text.AsSpan(span.Start, Math.Min(text.Length, span.End + Around) - span.Start).Contains("(@", StringComparison.Ordinal);
}

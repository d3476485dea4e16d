using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>The words of a document with their places, and which are its reporter's: two reporters may hear the same words, so those of quotations tell less.</summary>
public sealed class ReportWords
{
    /// <summary>
    /// How many words in a row mark a place where two documents may run alike: the shingle of the
    /// near-duplicate literature.
    /// </summary>
    internal const int SeedWords = 5;

    private const int LongestStackWord = 64;

    private ReportWords(Document document, ImmutableArray<TextSpan> spans, ImmutableArray<TextSpan> quoted)
    {
        Document = document;
        Words = [.. spans.Select(span => HashOf(span.Slice(document.Text)))];
        Spans = spans;
        IsQuoted = [.. spans.Select(span => Holds(quoted, span))];
    }

    /// <summary>Whose words they are.</summary>
    internal Document Document { get; }

    /// <summary>A hash of each word, lower case. Different words share one about once in four milliards of pairs.</summary>
    internal ImmutableArray<uint> Words { get; }

    /// <summary>Where each stands.</summary>
    internal ImmutableArray<TextSpan> Spans { get; }

    /// <summary>For each word, whether it stands in quotation marks.</summary>
    internal ImmutableArray<bool> IsQuoted { get; }

    /// <summary>Collects the words of one document, its quotations left out.</summary>
    public static ReportWords Of(AnnotatedDocument document)
    {
        ImmutableArray<TextSpan> quoted = [.. document.Statements.SelectMany(statement => statement.Quoted)];
        return new ReportWords(document.Document, [.. SpansOf(document.Parsed).Where(span => !Holds(quoted, span))], []);
    }

    /// <summary>Collects all words of one document.</summary>
    /// <param name="document">The document, cut into words.</param>
    /// <param name="quoted">Its quotations.</param>
    public static ReportWords Of(ParsedDocument document, ImmutableArray<TextSpan> quoted) =>
        new(document.Document, [.. SpansOf(document)], quoted);

    /// <summary>For each place but the last few, a hash of the <see cref="SeedWords"/> words that start there. Different words may share one.</summary>
    internal static ulong[] SeedsOf(ReadOnlySpan<uint> words)
    {
        ulong[] seeds = new ulong[Math.Max(0, words.Length - SeedWords + 1)];
        for (int start = 0; start < seeds.Length; start++)
        {
            seeds[start] = WordHash.Of(words.Slice(start, SeedWords));
        }

        return seeds;
    }

    private static IEnumerable<TextSpan> SpansOf(ParsedDocument document) =>
        document.Words.Select(word => word.Form.Span).Where(span => char.IsLetterOrDigit(document.Document.Text[span.Start]));

    private static bool Holds(ImmutableArray<TextSpan> spans, TextSpan word)
    {
        foreach (TextSpan span in spans)
        {
            if (span.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        Span<char> small = word.Length <= LongestStackWord ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(small);
        return WordHash.Of(small);
    }
}

using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>The words of a document that are its reporter's, with their places: quotations are left out, since two reporters may hear the same words.</summary>
public sealed class ReportWords
{
    /// <summary>
    /// How many words in a row mark a place where two documents may run alike: the shingle of the
    /// near-duplicate literature.
    /// </summary>
    internal const int SeedWords = 5;

    private const int LongestStackWord = 64;

    private ReportWords(Document document, ImmutableArray<uint> words, ImmutableArray<TextSpan> spans)
    {
        Document = document;
        Words = words;
        Spans = spans;
    }

    /// <summary>The document.</summary>
    internal Document Document { get; }

    /// <summary>A hash of each word, lower case. Different words share one about once in four milliards of pairs.</summary>
    internal ImmutableArray<uint> Words { get; }

    /// <summary>Where each stands.</summary>
    internal ImmutableArray<TextSpan> Spans { get; }

    /// <summary>Collects the words of one document, its quotations left out.</summary>
    public static ReportWords Of(AnnotatedDocument document) =>
        Of(document.Parsed, [.. document.Statements.SelectMany(statement => statement.Quoted)]);

    /// <summary>Collects the words of one document outside some spans.</summary>
    public static ReportWords Of(ParsedDocument document, ImmutableArray<TextSpan> without)
    {
        string text = document.Document.Text;
        TextSpan[] spans =
        [
            .. document.Words
                .Select(word => word.Form.Span)
                .Where(span => char.IsLetterOrDigit(text[span.Start]) && !without.Any(quoted => quoted.Contains(span))),
        ];
        return new ReportWords(document.Document, [.. spans.Select(span => HashOf(span.Slice(text)))], [.. spans]);
    }

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

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        Span<char> small = word.Length <= LongestStackWord ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(small);
        return WordHash.Of(small);
    }
}

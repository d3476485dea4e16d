using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>The words of a document that are its reporter's, with their places: quotations are left out, since two reporters may hear the same words.</summary>
internal sealed class ReportWords
{
    /// <summary>
    /// How many words in a row mark a place where two documents may run alike: the shingle of the
    /// near-duplicate literature.
    /// </summary>
    public const int SeedWords = 5;

    private const ulong HashStart = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    private ReportWords(ImmutableArray<string> words, ImmutableArray<TextSpan> spans)
    {
        Words = words;
        Spans = spans;
        Seeds = [.. Enumerable.Range(0, Math.Max(0, words.Length - SeedWords + 1)).Select(start => Hash(words.AsSpan(start, SeedWords)))];
        SeedPlaces = Seeds.Index().ToLookup(seed => seed.Item, seed => seed.Index);
    }

    /// <summary>The words, lower case, every apostrophe straight.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Where each stands.</summary>
    public ImmutableArray<TextSpan> Spans { get; }

    /// <summary>For each place but the last few, a hash of the <see cref="SeedWords"/> words that start there. Different words may share one.</summary>
    public ImmutableArray<ulong> Seeds { get; }

    /// <summary>Where each seed stands, ascending.</summary>
    public ILookup<ulong, int> SeedPlaces { get; }

    /// <summary>Collects the words of one document.</summary>
    public static ReportWords Of(AnnotatedDocument document)
    {
        ImmutableArray<TextSpan> quoted = [.. document.Statements.SelectMany(statement => statement.Quoted)];
        TextSpan[] spans =
        [
            .. document.Parsed.Words
                .Select(word => word.Form.Span)
                .Where(span => char.IsLetterOrDigit(document.Text[span.Start]))
                .Where(span => !quoted.Any(content => content.Contains(span))),
        ];
        return new ReportWords(
            [.. spans.Select(span => span.Read(document.Text).ToLowerInvariant())],
            [.. spans]);
    }

    /// <summary>FNV-1a over the UTF-16 code units: a hash that is the same in every process, as string hashes are not.</summary>
    private static ulong Hash(ReadOnlySpan<string> words)
    {
        ulong hash = HashStart;
        foreach (string word in words)
        {
            foreach (char unit in word)
            {
                hash = unchecked((hash ^ unit) * HashFactor);
            }

            hash = unchecked((hash ^ ' ') * HashFactor);
        }

        return hash;
    }
}

using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Origins;

/// <summary>
/// Finds later versions of one article: two texts of one outlet that are the same for the most part, or stand at one address
/// and share a passage.
/// </summary>
internal static class VersionFinder
{
    // An outlet's next report on a matter repeats paragraphs of the last one; a version repeats most of it.
    private const double LeastShare = 0.6;

    /// <summary>The pairs of documents that are versions of one article, as indexes.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="copies">The passages that they share.</param>
    public static IEnumerable<(int First, int Second)> Find(ImmutableArray<AnnotatedDocument> documents, IEnumerable<CopiedPassage> copies) => copies
        .GroupBy(copy => (copy.First, copy.Second))
        .Where(pair => AreVersions(documents[pair.Key.First], documents[pair.Key.Second], pair.Sum(copy => copy.Words)))
        .Select(pair => pair.Key);

    private static bool AreVersions(AnnotatedDocument first, AnnotatedDocument second, int same) =>
        IsOne(first.Document.Url, second.Document.Url)
        || (IsOne(first.Document.Source, second.Document.Source)
            && same >= LeastShare * Math.Min(ReportWords.Of(first).Words.Length, ReportWords.Of(second).Words.Length));

    private static bool IsOne(string? first, string? second) =>
        first is not null && string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
}

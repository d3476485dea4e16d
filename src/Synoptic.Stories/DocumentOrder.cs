using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories;

/// <summary>The order in which a set numbers its documents, whatever order they came in.</summary>
internal sealed class DocumentOrder : IComparer<AnnotatedDocument>
{
    /// <summary>How many documents before and after it in this order one is compared with: more tell a story than a person reads side by side.</summary>
    public const int Reach = 20;

    /// <summary>By date (unknown last), source (unknown last), path and hash, all ordinal; of documents with one id, one.</summary>
    public static ImmutableArray<AnnotatedDocument> Sort(IEnumerable<AnnotatedDocument> documents) =>
        [.. documents.DistinctBy(document => document.Document.Id, StringComparer.Ordinal).Order(new DocumentOrder())];

    /// <inheritdoc/>
    public int Compare(AnnotatedDocument? x, AnnotatedDocument? y)
    {
        Document left = x!.Document;
        Document right = y!.Document;
        int byDate = UnknownLast(left.PublishedAt, right.PublishedAt);
        if (byDate != 0)
        {
            return byDate;
        }

        int bySource = (left.Source is null).CompareTo(right.Source is null);
        bySource = bySource != 0 ? bySource : string.CompareOrdinal(left.Source, right.Source);
        if (bySource != 0)
        {
            return bySource;
        }

        int byPath = string.CompareOrdinal(left.Path, right.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(left.Sha256, right.Sha256);
    }

    private static int UnknownLast(PublicationTime? left, PublicationTime? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } first, { } second) => first.CompareTo(second),
    };
}

using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>How alike every two documents of a set are; each pair is worked out once.</summary>
internal sealed class DocumentPairs
{
    private const double LeastSimilarity = 0.1; // of the training pairs of one event 29 in 13,732 lie below, of all pairs four in ten
    private const double CloseSimilarity = 0.2;

    private static readonly DocumentSimilarity Itself = new(1, 1, 1, 1);

    private readonly ImmutableArray<DocumentProfile> _documents;
    private readonly DocumentSimilarity[] _pairs;

    public DocumentPairs(ImmutableArray<DocumentProfile> documents)
    {
        _documents = documents;
        _pairs = new DocumentSimilarity[documents.Length * documents.Length];
        var nearest = new double[documents.Length];
        for (int one = 0; one < documents.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                DocumentSimilarity pair = Compare(documents[one], documents[other]);
                _pairs[one * documents.Length + other] = pair;
                nearest[one] = Math.Max(nearest[one], pair.Terms);
                nearest[other] = Math.Max(nearest[other], pair.Terms);
            }
        }

        for (int one = 0; one < documents.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                DocumentSimilarity pair = _pairs[one * documents.Length + other];
                double most = Math.Max(nearest[one], nearest[other]);
                _pairs[one * documents.Length + other] = pair with { Rank = most == 0 ? 0 : pair.Terms / most };
            }
        }
    }

    /// <summary>Whether two documents are alike enough that they may tell of one event; a document is like itself.</summary>
    public bool AreAlike(int one, int other) => this[one, other].Documents.Terms >= LeastSimilarity;

    /// <summary>The share of the documents like this one, itself among them, that have a stem, in [0, 1].</summary>
    public float SpreadOf(int document, string stem)
    {
        int[] alike = [.. Enumerable.Range(0, _documents.Length).Where(other => this[document, other].Documents.Terms >= CloseSimilarity)];
        return (float)alike.Count(other => _documents[other].Stems.Contains(stem)) / alike.Length;
    }

    /// <summary>The pair of two documents, or of one with itself.</summary>
    public PairContext this[int one, int other] => new(_documents[one], _documents[other], one == other ? Itself : _pairs[Math.Max(one, other) * _documents.Length + Math.Min(one, other)]);

    private static DocumentSimilarity Compare(DocumentProfile one, DocumentProfile other) =>
        new(one.Terms.Similarity(other.Terms), one.Lead.Similarity(other.Lead), one.Names.Similarity(other.Names), 0);
}

using System.Collections.Immutable;

namespace Synoptic.Stories.Merging;

/// <summary>How alike every two documents of a set are; each pair is worked out once.</summary>
internal sealed class DocumentPairs
{
    private const double LeastSimilarity = 0.1; // of the training pairs of one event 29 in 13,732 lie below, of all pairs four in ten
    private const double CloseSimilarity = 0.2;

    private static readonly DocumentSimilarity Itself = new(1, 1, 1, 1);

    private readonly ImmutableArray<DocumentProfile> _documents;
    private readonly ILookup<string, int> _holders;
    private readonly DocumentSimilarity[] _pairs;
    private readonly int[] _close;

    /// <summary>Compares documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="isStory">Whether they tell one story, so that of many not all need to be set side by side.</param>
    public DocumentPairs(ImmutableArray<DocumentProfile> documents, bool isStory)
    {
        _documents = documents;
        _holders = documents.Index().SelectMany(document => document.Item.Stems.Select(stem => (stem, document.Index)))
            .ToLookup(entry => entry.stem, entry => entry.Index, StringComparer.Ordinal);
        _pairs = new DocumentSimilarity[documents.Length * documents.Length];
        CompareTerms();
        _close = [.. Enumerable.Range(0, documents.Length).Select(one => Enumerable.Range(0, documents.Length).Count(other => AreClose(one, other)))];
        Compared = isStory ? ComparedDocuments.OfStory(documents.Length, TermsOf) : ComparedDocuments.Whole(documents.Length);
        Complete();
    }

    /// <summary>Which documents are set side by side.</summary>
    public ComparedDocuments Compared { get; }

    /// <summary>The documents, itself among them, that are set beside one and so like it that both may tell of one event; ascending.</summary>
    public IEnumerable<int> AlikeWith(int document) => Compared.With(document).Where(other => TermsOf(document, other) >= LeastSimilarity);

    /// <summary>Of these, the documents so like it that they may tell its story; ascending.</summary>
    public IEnumerable<int> CloseTo(int document) => AlikeWith(document).Where(other => AreClose(document, other));

    /// <summary>The share of the documents like this one, itself among them, that have a stem, in [0, 1].</summary>
    public float SpreadOf(int document, string stem) => (float)_holders[stem].Count(other => AreClose(document, other)) / _close[document];

    /// <summary>The pair of two documents that are set side by side, or of one with itself.</summary>
    public PairContext this[int one, int other] => new(_documents[one], _documents[other], one == other ? Itself : _pairs[PlaceOf(one, other)]);

    private bool AreClose(int one, int other) => TermsOf(one, other) >= CloseSimilarity;

    private double TermsOf(int one, int other) => one == other ? Itself.Terms : _pairs[PlaceOf(one, other)].Terms;

    private int PlaceOf(int one, int other) => Math.Max(one, other) * _documents.Length + Math.Min(one, other);

    /// <summary>Adds the weight of every stem to the documents that hold it, so that a pair costs no more than what it shares.</summary>
    private void CompareTerms()
    {
        for (int one = 0; one < _documents.Length; one++)
        {
            var terms = _documents[one].Terms;
            double[] shared = new double[one];
            for (int term = 0; term < terms.Terms.Length; term++)
            {
                foreach (int other in _holders[terms.Terms[term]].TakeWhile(other => other < one))
                {
                    shared[other] += terms.Weights[term];
                }
            }

            for (int other = 0; other < one; other++)
            {
                _pairs[PlaceOf(one, other)] = new DocumentSimilarity(terms.Similarity(_documents[other].Terms, shared[other]), 0, 0, 0);
            }
        }
    }

    /// <summary>Compares the documents that are set side by side in all other ways.</summary>
    private void Complete()
    {
        double[] nearest = [.. Enumerable.Range(0, _documents.Length)
            .Select(one => Enumerable.Range(0, _documents.Length).Where(other => other != one).Select(other => TermsOf(one, other)).DefaultIfEmpty().Max())];
        for (int one = 0; one < _documents.Length; one++)
        {
            foreach (int other in Compared.With(one).TakeWhile(other => other < one))
            {
                double most = Math.Max(nearest[one], nearest[other]);
                _pairs[PlaceOf(one, other)] = _pairs[PlaceOf(one, other)] with
                {
                    Lead = _documents[one].Lead.Similarity(_documents[other].Lead),
                    Names = _documents[one].Names.Similarity(_documents[other].Names),
                    Rank = most == 0 ? 0 : TermsOf(one, other) / most,
                };
            }
        }
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.Merging;

/// <summary>The occurrences of a set of documents, read once, with what is needed to compare them.</summary>
internal sealed class MergingSet
{
    private const int LeadSentences = 3;

    private readonly DocumentPairs _documents;

    private MergingSet(ImmutableArray<Occurrence> occurrences, DocumentPairs documents)
    {
        Occurrences = occurrences;
        _documents = documents;
    }

    /// <summary>The occurrences, by document, then in the order of its triggers.</summary>
    public ImmutableArray<Occurrence> Occurrences { get; }

    /// <summary>Reads a set.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="triggers">Their triggers, by document.</param>
    /// <param name="entities">Their entities.</param>
    /// <param name="reader">What reads occurrences.</param>
    /// <param name="weights">The weights of stems.</param>
    public static MergingSet Read(
        ImmutableArray<AnnotatedDocument> documents, ImmutableArray<EventTrigger> triggers, EntityTable entities, OccurrenceReader reader, TermWeights weights)
    {
        ILookup<int, EventTrigger> byDocument = triggers.ToLookup(trigger => trigger.Document);
        return new MergingSet(
            [.. documents.SelectMany((document, index) => reader.Read(document, [.. byDocument[index]], entities))],
            new DocumentPairs([.. documents.Select(document => View(document, weights))]));
    }

    /// <summary>Writes the features of a pair of occurrences.</summary>
    public void Write(int one, int other, Span<float> features) =>
        PairFeatures.Write(Occurrences[one], Occurrences[other], _documents[Occurrences[one].Trigger.Document, Occurrences[other].Trigger.Document], features);

    private static DocumentProfile View(AnnotatedDocument document, TermWeights weights)
    {
        var words = new MergingWords(document);
        ImmutableArray<Sentence> sentences = document.Parsed.Sentences;
        FrozenSet<string> stems = sentences.SelectMany(words.StemsOf).ToFrozenSet(StringComparer.Ordinal);
        return new DocumentProfile(
            TermVector.Of(stems, stem => weights[stem]),
            TermVector.Of(sentences.Take(LeadSentences).SelectMany(words.StemsOf), stem => weights[stem]),
            TermVector.Of(sentences.SelectMany(words.NamesOf), stem => weights[stem]),
            stems,
            sentences.Length);
    }
}

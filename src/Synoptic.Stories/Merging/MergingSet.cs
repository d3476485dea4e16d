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

    private readonly Rivals _rivals;
    private readonly ImmutableArray<float> _spreads;
    private readonly WordParties _parties;

    private MergingSet(ImmutableArray<Occurrence> occurrences, DocumentPairs documents, int documentCount, TermWeights weights)
    {
        Occurrences = occurrences;
        _documents = documents;
        ILookup<int, int> byDocument = Enumerable.Range(0, occurrences.Length).ToLookup(index => occurrences[index].Trigger.Document);
        ByDocument = [.. Enumerable.Range(0, documentCount).Select(document => byDocument[document].ToImmutableArray())];
        Nearness = new TriggerNearness(occurrences);
        _rivals = new Rivals(occurrences, ByDocument, documents, Nearness);
        _spreads = [.. occurrences.Select(occurrence => documents.SpreadOf(occurrence.Trigger.Document, occurrence.Stem))];
        _parties = new WordParties(occurrences, documents, weights);
    }

    /// <summary>The indexes of the occurrences of each document.</summary>
    public ImmutableArray<ImmutableArray<int>> ByDocument { get; }

    /// <summary>The documents, itself among them, that may tell of one event with one; ascending.</summary>
    public IEnumerable<int> AlikeWith(int document) => _documents.AlikeWith(document);

    /// <summary>Which documents are set side by side.</summary>
    public ComparedDocuments Compared => _documents.Compared;

    /// <summary>How near the triggers are by themselves.</summary>
    public TriggerNearness Nearness { get; }

    /// <summary>The occurrences, by document, then in the order of its triggers.</summary>
    public ImmutableArray<Occurrence> Occurrences { get; }

    /// <summary>Reads a set.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="triggers">Their triggers, by document.</param>
    /// <param name="entities">Their entities.</param>
    /// <param name="reader">What reads occurrences.</param>
    /// <param name="weights">The weights of stems.</param>
    /// <param name="isStory">Whether they tell one story, so that of many not all need to be set side by side.</param>
    public static MergingSet Read(
        ImmutableArray<AnnotatedDocument> documents,
        ImmutableArray<EventTrigger> triggers,
        EntityTable entities,
        OccurrenceReader reader,
        TermWeights weights,
        bool isStory = false)
    {
        ILookup<int, EventTrigger> byDocument = triggers.ToLookup(trigger => trigger.Document);
        return new MergingSet(
            [.. documents.SelectMany((document, index) => reader.Read(document, [.. byDocument[index]], entities))],
            new DocumentPairs([.. documents.Select(document => View(document, weights))], isStory),
            documents.Length,
            weights);
    }

    /// <summary>Writes the features of a pair of occurrences.</summary>
    public void Write(int one, int other, Span<float> features)
    {
        PairContext context = _documents[Occurrences[one].Trigger.Document, Occurrences[other].Trigger.Document] with
        {
            Rivals = (_rivals.Of(one, other), _rivals.Of(other, one)),
            Spreads = (_spreads[one], _spreads[other]),
            WordParties = _parties.Between(one, other),
        };
        PairFeatures.Write(Occurrences[one], Occurrences[other], context, features);
    }

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

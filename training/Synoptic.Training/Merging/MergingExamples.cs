using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Evaluation.Merging;
using Synoptic.Evaluation.Merging.Model;
using Synoptic.Evaluation.Passages.Model;
using Synoptic.Evaluation.Texts;
using Synoptic.Language;
using Synoptic.Language.Model;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Merging;

namespace Synoptic.Training.Merging;

/// <summary>Pairs of mentions of events with their answers.</summary>
internal sealed class MergingExamples
{
    private readonly int[] _topics;
    private readonly ImmutableArray<string> _events;
    private readonly int[] _places;

    private MergingExamples(ImmutableArray<MergingDocument> documents, MergingSet set)
    {
        Documents = documents;
        Set = set;
        Pairs = CandidatePairs.Of(set);
        _events = [.. documents.SelectMany(document => document.Mentions).Select(mention => mention.Event)];
        _topics = [.. documents.SelectMany(document => document.Mentions.Select(_ => document.Topic))];
        int[] distinct = [.. _topics.Distinct().Order()];
        _places = [.. _topics.Select(topic => Array.IndexOf(distinct, topic))];
        var rows = new float[Pairs.Length][];
        Parallel.For(0, Pairs.Length, pair =>
        {
            rows[pair] = new float[PairFeatures.Names.Length];
            set.Write(Pairs[pair].First, Pairs[pair].Second, rows[pair]);
        });
        Binned = new BinnedPairs(rows, [.. Pairs.Select(pair => _events[pair.First] == _events[pair.Second])]);
    }

    /// <summary>The documents.</summary>
    public ImmutableArray<MergingDocument> Documents { get; }

    /// <summary>Their mentions.</summary>
    public MergingSet Set { get; }

    /// <summary>The pairs that are candidates.</summary>
    public ImmutableArray<(int First, int Second)> Pairs { get; }

    /// <summary>Their features and answers.</summary>
    public BinnedPairs Binned { get; }

    /// <summary>Reads and annotates a part of ECB+.</summary>
    public static MergingExamples Read(string folder, PassageSplit split)
    {
        ImmutableArray<MergingDocument> gold = EcbPlusEventReader.Read(folder, split);
        var pipeline = new LanguagePipeline();
        ImmutableArray<Document> texts = GoldTexts.ToDocuments(folder, gold.Select(document => document.Text));
        var annotated = new AnnotatedDocument[texts.Length];
        Parallel.For(0, texts.Length, index => annotated[index] = pipeline.Annotate(texts[index]));
        ImmutableArray<AnnotatedDocument> documents = [.. annotated];
        ImmutableArray<EventTrigger> triggers = [.. gold.SelectMany((document, index) => document.Mentions.Select(mention => new EventTrigger(index, mention.Span)))];
        return new MergingExamples(gold, EventMerger.Read(documents, triggers, new EntityLinker().Link(documents)));
    }

    /// <summary>The pairs whose mentions are of one fold.</summary>
    public ImmutableArray<ScoredPair> WithinFolds(ImmutableArray<ScoredPair> scored, int folds) =>
        [.. scored.Where((_, pair) => FoldOf(pair, folds) is var (one, other) && one == other)];

    /// <summary>The folds of the two mentions of a pair; topics go to folds in turn.</summary>
    public (int First, int Second) FoldOf(int pair, int folds) => (_places[Pairs[pair].First] % folds, _places[Pairs[pair].Second] % folds);

    /// <summary>Groups all mentions at thresholds and reports their scores; gives the threshold of the best.</summary>
    public double BestThreshold(ImmutableArray<ScoredPair> own, Action<string> report)
    {
        ImmutableArray<ScoredPair> scored = CompanyMeans.Of(Set.Occurrences.Length, own);
        ImmutableArray<string> lemmas = [.. Set.Occurrences.Select(occurrence => occurrence.Lemma)];
        LemmaPairScore pairs = MergingScorer.DifferentLemmas(_events, lemmas, [.. scored.Select(pair => (pair.First, pair.Second, (double)pair.Score))]);
        report(string.Create(CultureInfo.InvariantCulture, $"different lemmas: {pairs.Right} of {pairs.Gold}, recall {100 * pairs.Recall:F1}"));
        (double Conll, double Threshold) best = default;
        for (int step = 7; step <= 21; step += 2)
        {
            double threshold = step / 40d;
            ImmutableArray<int> groups = AverageLinkage.Group(Set.Occurrences.Length, scored, threshold * EventMerger.Whole);
            MergingScore score = MergingScorer.Score(_events, lemmas, new MergedMentions(groups, []));
            report(string.Create(CultureInfo.InvariantCulture, $"threshold {threshold:F3}: MUC {score.WithSingletons.Muc.F1:P2} B3 {score.WithSingletons.B3.F1:P2} CEAFe {score.WithSingletons.Ceafe.F1:P2} CoNLL {score.WithSingletons.Conll:P2}, no singletons {score.WithoutSingletons.Conll:P2}"));
            best = score.WithSingletons.Conll > best.Conll ? (score.WithSingletons.Conll, threshold) : best;
        }

        return best.Threshold;
    }
}

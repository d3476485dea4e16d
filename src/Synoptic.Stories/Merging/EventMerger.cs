using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;
using Synoptic.Stories.Model;

namespace Synoptic.Stories.Merging;

/// <summary>Finds the triggers of several documents that name one event.</summary>
public sealed class EventMerger
{
    /// <summary>What a score of 1 is among whole numbers.</summary>
    internal const int Whole = 10_000;

    // The model was trained on mentions that people marked; those that a program reads are less sure to be events at all, and what
    // is shown as one event must be one: evaluation/results/merging.md.
    private const double SureThreshold = 0.85;

    private readonly TermWeights _weights = TermWeights.Shipped;
    private readonly OccurrenceReader _reader;
    private readonly MergingModel _model;

    /// <summary>Makes a merger with the model that the library carries.</summary>
    public EventMerger()
        : this(MergingModel.ReadShipped())
    {
    }

    internal EventMerger(MergingModel model)
    {
        _model = model;
        _reader = new OccurrenceReader(_weights);
    }

    /// <summary>The events that the documents tell of, by first mention; only documents of one story tell of one event.</summary>
    /// <param name="documents">The documents, in the order of the set.</param>
    /// <param name="stories">The indexes of the documents of each story, ascending.</param>
    /// <param name="entities">Their entities.</param>
    public ImmutableArray<Event> Merge(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<ImmutableArray<int>> stories, EntityTable entities)
    {
        var builder = new EventBuilder(documents, entities);
        return
        [
            .. stories.SelectMany(story => MergeStory([.. story.Select(index => documents[index])], entities.Of(story))
                    .Select(told => builder.Build([.. told.Mentions.Select(mention => mention with { Document = story[mention.Document] })], told.Score)))
                .OrderBy(told => told.Mentions[0].Document).ThenBy(told => told.Mentions[0].Mention),
        ];
    }

    /// <summary>The mentions of each event of a story, its documents numbered by themselves, with how sure that is.</summary>
    private IEnumerable<(ImmutableArray<EventReference> Mentions, double Score)> MergeStory(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
    {
        ImmutableArray<EventTrigger> triggers =
        [
            .. documents.SelectMany((document, index) => document.Events.Select((mention, place) => new EventTrigger(index, mention.Trigger, place))),
        ];
        MergingSet set = MergingSet.Read(documents, triggers, entities, _reader, _weights, isStory: true);
        ImmutableArray<ScoredPair> pairs = ScoreSure(set, CandidatePairs.SureOf(set));
        MergedTriggers merged = Group(set, pairs, SureThreshold);
        ILookup<int, double> scores = merged.Pairs.Where(pair => merged.Groups[pair.First] == merged.Groups[pair.Second])
            .ToLookup(pair => merged.Groups[pair.First], pair => pair.Score);
        return Enumerable.Range(0, triggers.Length).GroupBy(trigger => merged.Groups[trigger]).Select(group => (
            group.Select(trigger => new EventReference(triggers[trigger].Document, triggers[trigger].Mention!.Value)).ToImmutableArray(),
            scores[group.Key].DefaultIfEmpty(1).Average()));
    }

    /// <summary>Groups triggers by what they name.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="triggers">Their triggers, by document.</param>
    /// <param name="entities">The entities of the documents.</param>
    public MergedTriggers Group(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<EventTrigger> triggers, EntityTable entities)
    {
        MergingSet set = MergingSet.Read(documents, triggers, entities, _reader, _weights);
        return Group(set, CompanyMeans.Of(set.Occurrences.Length, Score(set, CandidatePairs.Of(set), _model)), _model.Threshold);
    }

    private static MergedTriggers Group(MergingSet set, ImmutableArray<ScoredPair> pairs, double threshold) => new(
        AverageLinkage.Group(set.Occurrences.Length, pairs, threshold * Whole, new LookedAt(set.Compared, [.. set.Occurrences.Select(occurrence => occurrence.Trigger.Document)])),
        [.. set.Occurrences.Select(occurrence => occurrence.Lemma)],
        [.. pairs.Select(pair => (pair.First, pair.Second, (double)pair.Score / Whole))]);

    /// <summary>The occurrences that triggers are, for training.</summary>
    internal static MergingSet Read(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<EventTrigger> triggers, EntityTable entities)
    {
        var weights = TermWeights.Shipped;
        return MergingSet.Read(documents, triggers, entities, new OccurrenceReader(weights), weights);
    }

    /// <summary>The scores of pairs that must be sure; that of a barred pair counts for nothing, and most are barred.</summary>
    private ImmutableArray<ScoredPair> ScoreSure(MergingSet set, ImmutableArray<(int First, int Second)> pairs)
    {
        ILookup<bool, (int First, int Second)> isBarred = pairs.ToLookup(pair => IsBarred(set.Occurrences[pair.First], set.Occurrences[pair.Second]));
        return
        [
            .. Score(set, [.. isBarred[false]], _model)
                .Select(pair => Accord.Between(set.Occurrences[pair.First], set.Occurrences[pair.Second]) ? new ScoredPair(pair.First, pair.Second, Whole, IsBarred: false) : pair),
            .. isBarred[true].Select(pair => new ScoredPair(pair.First, pair.Second, 0, IsBarred: true)),
        ];
    }

    private static bool IsBarred(Occurrence one, Occurrence other) =>
        !Accord.Between(one, other) && (Clash.Between(one, other) || Clash.IsDoubtful(one, other));

    internal static ImmutableArray<ScoredPair> Score(MergingSet set, ImmutableArray<(int First, int Second)> pairs, MergingModel model)
    {
        var scored = ImmutableArray.CreateBuilder<ScoredPair>(pairs.Length);
        Span<float> features = stackalloc float[PairFeatures.Names.Length];
        foreach ((int first, int second) in pairs)
        {
            set.Write(first, second, features);
            scored.Add(new ScoredPair(first, second, (int)Math.Round(model.Score(features) * Whole), Clash.Between(set.Occurrences[first], set.Occurrences[second])));
        }

        return scored.MoveToImmutable();
    }
}

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

    private readonly TermWeights _weights = new();
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

    /// <summary>The events that the documents tell of, by first mention.</summary>
    /// <param name="documents">The documents, in the order of the set.</param>
    /// <param name="entities">Their entities.</param>
    public ImmutableArray<Event> Merge(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
    {
        ImmutableArray<EventTrigger> triggers =
        [
            .. documents.SelectMany((document, index) => document.Events.Select((mention, place) => new EventTrigger(index, mention.Trigger, place))),
        ];
        MergedTriggers merged = Group(documents, triggers, entities);
        ILookup<int, double> scores = merged.Pairs.Where(pair => merged.Groups[pair.First] == merged.Groups[pair.Second])
            .ToLookup(pair => merged.Groups[pair.First], pair => pair.Score);
        var builder = new EventBuilder(documents, entities);
        return
        [
            .. Enumerable.Range(0, triggers.Length).GroupBy(trigger => merged.Groups[trigger]).OrderBy(group => group.Key)
                .Select(group => builder.Build(
                    [.. group.Select(trigger => new EventReference(triggers[trigger].Document, triggers[trigger].Mention!.Value))],
                    scores[group.Key].DefaultIfEmpty(1).Average())),
        ];
    }

    /// <summary>Groups triggers by what they name.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="triggers">Their triggers, by document.</param>
    /// <param name="entities">The entities of the documents.</param>
    public MergedTriggers Group(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<EventTrigger> triggers, EntityTable entities)
    {
        MergingSet set = MergingSet.Read(documents, triggers, entities, _reader, _weights);
        ImmutableArray<ScoredPair> pairs = Score(set, CandidatePairs.Of(set), _model);
        return new MergedTriggers(
            AverageLinkage.Group(set.Occurrences.Length, pairs, _model.Threshold * Whole),
            [.. set.Occurrences.Select(occurrence => occurrence.Lemma)],
            [.. pairs.Select(pair => (pair.First, pair.Second, (double)pair.Score / Whole))]);
    }

    /// <summary>The occurrences that triggers are, for training.</summary>
    internal static MergingSet Read(ImmutableArray<AnnotatedDocument> documents, ImmutableArray<EventTrigger> triggers, EntityTable entities)
    {
        var weights = new TermWeights();
        return MergingSet.Read(documents, triggers, entities, new OccurrenceReader(weights), weights);
    }

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

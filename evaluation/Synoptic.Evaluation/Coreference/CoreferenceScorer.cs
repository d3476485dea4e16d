using System.Collections.Immutable;
using Synoptic.Evaluation.Coreference.Model;
using Synoptic.Evaluation.Counting;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Coreference;

/// <summary>
/// Scores chains within documents by MUC, B³, CEAF-e and their mean, as the reference scorer of CoNLL 2011 and 2012
/// counts since version 8: what is counted is added over all documents before it is divided.
/// </summary>
public static class CoreferenceScorer
{
    /// <summary>The score of predicted chains.</summary>
    /// <exception cref="ArgumentException">A mention stands in two chains of one side.</exception>
    public static CoreferenceScore Score(ImmutableArray<ResolvedDocument> documents)
    {
        ImmutableArray<ResolvedDocument> linked = [.. documents.Select(document => document.Linked(_ => true))];
        return new CoreferenceScore(
            Measure(linked),
            Measure(documents),
            [.. Enum.GetValues<MentionKind>().Select(kind => OfKind(kind, linked))]);
    }

    private static KindScore OfKind(MentionKind kind, ImmutableArray<ResolvedDocument> linked)
    {
        ImmutableArray<ChainOverlap> overlaps = Overlaps(linked);
        return new KindScore(
            kind,
            Sum(overlaps, overlap => overlap.Mentions(IsOfKind)),
            Sum(overlaps, overlap => overlap.B3(IsOfKind)),
            Measure([.. linked.Select(document => document.Linked(IsOfKind))]));

        bool IsOfKind(ScoredMention mention) => mention.Kind == kind;
    }

    private static ChainMeasures Measure(ImmutableArray<ResolvedDocument> documents)
    {
        ImmutableArray<ChainOverlap> overlaps = Overlaps(documents);
        return new ChainMeasures(
            Sum(overlaps, overlap => overlap.Mentions(_ => true)),
            Sum(overlaps, overlap => overlap.Muc()),
            Sum(overlaps, overlap => overlap.B3(_ => true)),
            Sum(overlaps, overlap => overlap.Ceafe()));
    }

    private static ImmutableArray<ChainOverlap> Overlaps(ImmutableArray<ResolvedDocument> documents) =>
        [.. documents.Select(document => new ChainOverlap(document))];

    private static ChainCount Sum(ImmutableArray<ChainOverlap> overlaps, Func<ChainOverlap, ChainCount> count) =>
        overlaps.Select(count).Aggregate(default(ChainCount), (sum, next) => sum + next);

    private static MatchCount Sum(ImmutableArray<ChainOverlap> overlaps, Func<ChainOverlap, MatchCount> count) =>
        overlaps.Select(count).Aggregate(default(MatchCount), (sum, next) => sum + next);
}

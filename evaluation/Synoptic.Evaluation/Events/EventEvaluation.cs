using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>The task <c>eval events</c>.</summary>
public static class EventEvaluation
{
    /// <summary>Scores coded events from raw text.</summary>
    /// <param name="gold">The gold texts.</param>
    /// <param name="predicted">The annotated text of each; null where it could not be annotated, which predicts nothing.</param>
    public static PairComparison Evaluate(ImmutableArray<CodedText> gold, ImmutableArray<AnnotatedDocument?> predicted)
    {
        FirstCountries trivial = new();
        return new PairComparison(
            PairScorer.Score(gold, [.. predicted.Select(document => document is null ? [] : PredictedEvents.Of(document))]),
            PairScorer.Score(gold, [.. predicted.Select(document => document is null ? [] : trivial.Of(document))]));
    }

    /// <summary>Scores the types of events whose source and target are marked.</summary>
    /// <param name="gold">The gold sentences.</param>
    /// <param name="predicted">The annotated text of each, as above.</param>
    public static TypeComparison Evaluate(ImmutableArray<MarkedSentence> gold, ImmutableArray<AnnotatedDocument?> predicted)
    {
        ImmutableArray<string> types = [.. gold.Select(sentence => sentence.Type)];
        return new TypeComparison(
            TypeScorer.Score(types, [.. gold.Zip(predicted, MarkedEvent.TypeOf)]),
            TypeScorer.Score(types, CrossValidation.Tell(gold, predicted)),
            TypeScorer.Score(types, [.. gold.Select(_ => FirstCountries.Type)]));
    }
}

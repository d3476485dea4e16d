using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Events;

/// <summary>Tells types by a model that was trained on the other folds of the same sentences: an evaluation, no shipped stage.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <summary>A type for each sentence. All sentences with one text lie in one fold, which its hash chooses.</summary>
    public static ImmutableArray<string?> Tell(ImmutableArray<MarkedSentence> gold, ImmutableArray<AnnotatedDocument?> documents)
    {
        ImmutableArray<TypeExample> examples = [.. gold.Zip(documents, (sentence, document) => new TypeExample(MarkedFeatures.Of(sentence, document), sentence.Type))];
        int[] folds = [.. gold.Select(sentence => FoldOf(sentence.Text))];
        var told = new string?[examples.Length];
        for (int fold = 0; fold < Folds; fold++)
        {
            TypeModel model = TypeTrainer.Train([.. examples.Where((_, i) => folds[i] != fold)]);
            for (int i = 0; i < examples.Length; i++)
            {
                told[i] = folds[i] == fold ? model.Tell(examples[i].Features) : told[i];
            }
        }

        return [.. told];
    }

    private static int FoldOf(string text) => (int)(FeatureHashing.Of(text) % Folds);
}

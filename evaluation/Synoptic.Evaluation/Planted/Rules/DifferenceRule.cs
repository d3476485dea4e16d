using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// The conflicts, update, scope, misattribution and denial: two values of one difference, of the
/// kind and slot that the item asks for, each show another side. A pair of values is credited to
/// one item of a kind only, so a difference between everything and everything finds one thing. A difference is
/// false for the kind that it claims when none of its pairs shows an item of that kind; showing an
/// item of another kind does not help it.
/// </summary>
internal sealed class DifferenceRule(ImmutableArray<PlacedItem> items, StoryMarks marks)
{
    public Finding Apply()
    {
        ImmutableArray<Prediction> predictions = [.. marks.Claims.SelectMany(pair => PredictionsOf(pair.Claim, pair.Mark))];
        IEnumerable<PlacedItem> found = items.GroupBy(item => item.Kind).SelectMany(sameKind => Credit(sameKind, predictions));
        IEnumerable<Prediction> falseOnes = predictions.Where(prediction => !items.Any(item => Justifies(item, prediction)));
        return Finding.Of(found, falseOnes.Select(prediction => prediction.Kind));
    }

    private ImmutableArray<PlacedItem> Credit(IEnumerable<PlacedItem> sameKind, ImmutableArray<Prediction> predictions) => Matching.Largest(
    [
        .. from item in sameKind
           from prediction in predictions
           where Asks(item, prediction)
           from pair in Showing(prediction, item)
           select (item, pair),
    ]);

    private bool Justifies(PlacedItem item, Prediction prediction) =>
        Asks(item, prediction) && Showing(prediction, item).Any();

    private IEnumerable<ValuePair> Showing(Prediction prediction, PlacedItem item)
    {
        ImmutableArray<Hit> hits = marks.Sighting.Look(prediction.Mark, item);
        return prediction.Pairs.Where(pair => pair.Shows(hits));
    }

    private static IEnumerable<Prediction> PredictionsOf(Claim claim, Mark mark) =>
        claim.Differences.Select(difference => new Prediction(KindOf(difference), claim, difference, mark));

    private static PlantedKind KindOf(Difference difference) => difference.Kind switch
    {
        DifferenceKind.Update => PlantedKind.Update,
        DifferenceKind.Scope => PlantedKind.Scope,
        DifferenceKind.Outcome => PlantedKind.PlannedNotHappened,
        _ => PlantedKinds.OfConflict(difference.Slot),
    };

    private static bool Asks(PlacedItem item, Prediction prediction) => item.Kind switch
    {
        PlantedKind.Update or PlantedKind.Scope => prediction.Kind == item.Kind
            && (item.Item.Slot ?? prediction.Difference.Slot) == prediction.Difference.Slot,
        PlantedKind.Denial => prediction.Kind == PlantedKind.PolarityConflict,
        PlantedKind.Misattribution => prediction.Kind == item.Kind && prediction.Claim.Kind == ClaimKind.Quotation,
        _ => prediction.Kind == item.Kind,
    };
}

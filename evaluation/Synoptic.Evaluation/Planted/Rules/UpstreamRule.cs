using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// One upstream: a pair of passages shared through a party or an agency shows two sides, or an
/// origin group that names its party does. What shows no such item is false, unless it shows one
/// quotation or a copy, which rest on one party too. A group that restates a sharing of its documents
/// is not counted a second time.
/// </summary>
internal sealed class UpstreamRule(ImmutableArray<PlacedItem> items, StoryMarks marks)
{
    private readonly ImmutableArray<(Sharing Sharing, Mark Mark)> _passages =
        [.. marks.Passages.Where(pair => IsUpstream(pair.Sharing))];

    public Finding Apply()
    {
        ImmutableArray<Prediction> predictions =
        [
            .. _passages.Select(pair => new Prediction(pair.Mark, [0, 1], false)),
            .. marks.Claims.SelectMany(pair => pair.Claim.Origins.Groups
                .Where(group => group.Party is not null)
                .Select(group => new Prediction(pair.Mark, group.Evidence, IsRestated(pair.Mark, group)))),
        ];
        return Finding.Of(
            items.Where(item => item.Kind == PlantedKind.OneUpstream && predictions.Any(prediction => Shows(prediction, item))),
            predictions.Where(IsFalse).Select(_ => PlantedKind.OneUpstream));
    }

    private static bool IsUpstream(Sharing sharing) => sharing.Kind is SharingKind.Upstream or SharingKind.Agency;

    private bool Shows(Prediction prediction, PlacedItem item) => Pairs.ShowTwoSides(
        [.. marks.Sighting.Look(prediction.Mark, item).Where(hit => prediction.Places.Contains(hit.Place))]);

    private bool IsFalse(Prediction prediction) =>
        !prediction.IsRestated
        && prediction.JoinsDocuments
        && !items.Any(item => RestsOnOneParty(item.Kind) && Shows(prediction, item));

    private static bool RestsOnOneParty(PlantedKind kind) =>
        kind is PlantedKind.OneUpstream or PlantedKind.OneQuotation or PlantedKind.WireCopy or PlantedKind.EditedCopy;

    private bool IsRestated(Mark mark, OriginGroup group)
    {
        HashSet<int> documents = [.. group.Evidence.Select(place => mark.Places[place].Document)];
        return _passages.Any(pair => documents.Contains(pair.Sharing.First) && documents.Contains(pair.Sharing.Second));
    }

    private sealed record Prediction(Mark Mark, ImmutableArray<int> Places, bool IsRestated)
    {
        public bool JoinsDocuments =>
            Places.Any(place => Mark.Places[place].Document != Mark.Places[Places[0]].Document);
    }
}

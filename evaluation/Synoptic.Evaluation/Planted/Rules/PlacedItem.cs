using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>A planted item whose spans point into the documents of one update.</summary>
/// <param name="Item">The item.</param>
/// <param name="Sides">The spans of each side; those of unread reports are left out, so that a side may be empty.</param>
internal sealed record PlacedItem(PlantedItem Item, ImmutableArray<ImmutableArray<DocumentSpan>> Sides)
{
    public PlantedKind Kind => Item.Kind;

    public IEnumerable<DocumentSpan> Spans => Sides.SelectMany(side => side);
}

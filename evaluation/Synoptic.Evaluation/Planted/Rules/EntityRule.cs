using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;
using Synoptic.Language.Model;
using Synoptic.Stories.Model;

namespace Synoptic.Evaluation.Planted.Rules;

/// <summary>
/// Misspelling: one entity bears both spellings. Same surname: two entities, each bearing at least
/// half of its own side and nothing of the other's. The entity of a span is that of the mention that
/// shares most with it. An entity must be about the item: half of its names share a word with the
/// planted ones, so that an entity of everyone joins nobody.
/// </summary>
internal sealed class EntityRule(ImmutableArray<Entity> entities, ImmutableArray<AnnotatedDocument> documents)
{
    public Finding Apply(IEnumerable<PlacedItem> items) => Finding.Of(items.Where(item => item.Kind switch
    {
        PlantedKind.Misspelling => HasBothSpellings(item),
        PlantedKind.SameSurname => HasTwoPeople(item),
        _ => false,
    }));

    private bool HasBothSpellings(PlacedItem item)
    {
        ImmutableArray<int[]> bearers = [.. item.Sides.Select(BearersOf)];
        return bearers.SelectMany((side, index) => side.Intersect(bearers.Skip(index + 1).SelectMany(other => other)))
            .Any(bearer => IsAbout(entities[bearer], item));
    }

    private bool HasTwoPeople(PlacedItem item)
    {
        ImmutableArray<int[]> bearers = [.. item.Sides.Select(BearersOf)];
        return item.Sides.Index().Count(side => HasOneOfItsOwn(side.Index)) >= 2;

        bool HasOneOfItsOwn(int side) => bearers[side].CountBy(bearer => bearer).Any(bearer =>
            2 * bearer.Value >= item.Sides[side].Length
            && !bearers.Where((_, other) => other != side).Any(others => others.Contains(bearer.Key)));
    }

    private int[] BearersOf(ImmutableArray<DocumentSpan> spans) =>
        [.. spans.Select(BearerOf).OfType<int>()];

    private int? BearerOf(DocumentSpan span)
    {
        (int Entity, int Shared) best = entities.Index()
            .Select(entity => (entity.Index, entity.Item.Mentions.Max(mention => Sighting.SharedLength(PlaceOf(mention), span))))
            .Append((-1, 0))
            .MaxBy(bearer => bearer.Item2);
        return best.Shared > 0 ? best.Entity : null;
    }

    private bool IsAbout(Entity entity, PlacedItem item)
    {
        HashSet<string> planted = [.. item.Spans.SelectMany(Words)];
        string[][] names = [.. entity.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => Words(PlaceOf(mention)))];
        return 2 * names.Count(planted.Overlaps) >= names.Length;
    }

    private string[] Words(DocumentSpan place) =>
        place.Span.Read(documents[place.Document].Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static DocumentSpan PlaceOf(EntityMention mention) => new(mention.Document, mention.Span);
}

using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.Comparison;

/// <summary>Tells places that cannot be one: neither is a country, a region by its name, or told to lie in or at the other.</summary>
internal sealed class PlaceComparison(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
{
    // So near to each other in one sentence, two places tell where the one lies: "Sutton, in Surrey".
    private const int FarthestPart = 12;

    private readonly Lazy<HashSet<(int, int)>> _together = new(() => [.. documents.SelectMany((document, index) => Together(document, index, entities))]);

    /// <summary>Whether two entities are places of which neither holds the other.</summary>
    public bool AreApart(int one, int other) =>
        one != other && IsSmall(one) && IsSmall(other)
        && !NameWords.Of(entities.Entities[one].Name).Intersect(NameWords.Of(entities.Entities[other].Name), StringComparer.Ordinal).Any()
        && !_together.Value.Contains((Math.Min(one, other), Math.Max(one, other)));

    private bool IsSmall(int place) => entities.Entities[place].Country is null;

    /// <summary>The pairs of entities that stand side by side: no report would set two rival places so.</summary>
    private static IEnumerable<(int, int)> Together(AnnotatedDocument document, int index, EntityTable entities)
    {
        ImmutableArray<Mention> mentions = document.Parsed.Mentions;
        for (int next = 1; next < mentions.Length; next++)
        {
            bool isNear = mentions[next] is { Type: EntityType.Location, Kind: MentionKind.Name } && mentions[next - 1] is { Type: EntityType.Location, Kind: MentionKind.Name }
                && mentions[next].Span.Start - mentions[next - 1].Span.End <= FarthestPart;
            if (isNear && entities.EntityOf(index, next) is { } one && entities.EntityOf(index, next - 1) is { } other && one != other)
            {
                yield return (Math.Min(one, other), Math.Max(one, other));
            }
        }
    }
}

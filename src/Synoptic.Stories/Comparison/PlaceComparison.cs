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

    /// <summary>Whether two accounts of a place name some, and none of the one may be, hold or lie in one of the other.</summary>
    public bool AreApart(ImmutableArray<int> one, ImmutableArray<int> other) => !one.IsEmpty && !other.IsEmpty && one.All(mine => other.All(its => AreApart(mine, its)));

    private bool AreApart(int one, int other) =>
        one != other
        && !NameWords.Of(entities.Entities[one].Name).Intersect(NameWords.Of(entities.Entities[other].Name), StringComparer.Ordinal).Any()
        && !_together.Value.Contains((Math.Min(one, other), Math.Max(one, other)));

    /// <summary>The pairs of entities that stand side by side: no report would set two rival places so.</summary>
    private static IEnumerable<(int, int)> Together(AnnotatedDocument document, int index, EntityTable entities)
    {
        ImmutableArray<Mention> mentions = document.Parsed.Mentions;
        for (int next = 1; next < mentions.Length; next++)
        {
            bool isNear = mentions[next] is { Type: EntityType.Location, Kind: MentionKind.Name } && mentions[next - 1] is { Type: EntityType.Location, Kind: MentionKind.Name }
                && mentions[next].Span.Start - mentions[next - 1].Span.End is > 0 and <= FarthestPart and var length
                && !document.Text.Substring(mentions[next - 1].Span.End, length).Contains(" and ", StringComparison.Ordinal);
            if (isNear && entities.EntityOf(index, next) is { } one && entities.EntityOf(index, next - 1) is { } other && one != other)
            {
                yield return (Math.Min(one, other), Math.Max(one, other));
            }
        }
    }
}

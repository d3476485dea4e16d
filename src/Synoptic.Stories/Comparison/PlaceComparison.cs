using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;
using Synoptic.Stories.Linking;

namespace Synoptic.Stories.Comparison;

/// <summary>Tells places that cannot be one: both are settlements, sites, waters or the like by their names, and neither is told to lie in or at the other.</summary>
internal sealed class PlaceComparison(ImmutableArray<AnnotatedDocument> documents, EntityTable entities)
{
    // So near to each other in one sentence, two places tell where the one lies: "Sutton, in Surrey".
    private const int FarthestPart = 12;

    private const string Region = "region";

    private static readonly FrozenDictionary<string, string> Kinds = Lexicon.ReadRows("place-kinds.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Regions = Lexicon.ReadRows("country-names.tsv").Concat(Lexicon.ReadRows("region-names.tsv")).Select(row => string.Join(' ', NameWords.Of(row[1]))).ToFrozenSet(StringComparer.Ordinal);

    private readonly Lazy<HashSet<(int, int)>> _together = new(() => [.. documents.SelectMany((document, index) => Together(document, index, entities))]);

    /// <summary>Whether two accounts of a place name some, and none of the one may be, hold or lie in one of the other.</summary>
    public bool AreApart(ImmutableArray<int> one, ImmutableArray<int> other) => !one.IsEmpty && !other.IsEmpty && one.All(mine => other.All(its => AreApart(mine, its)));

    private bool AreApart(int one, int other) =>
        one != other && KindOf(one) == KindOf(other)
        && !NameWords.Of(entities.Entities[one].Name).Intersect(NameWords.Of(entities.Entities[other].Name), StringComparer.Ordinal).Any()
        && !_together.Value.Contains((Math.Min(one, other), Math.Max(one, other)));

    /// <summary>What the name says that a place is; null for a settlement. A bridge is in or beside a town, a state around it.</summary>
    private string? KindOf(int entity)
    {
        ImmutableArray<string> words = NameWords.Of(entities.Entities[entity].Name);
        return words is [.., var last] && Kinds.TryGetValue(last, out string? kind) ? kind
            : Regions.Contains(string.Join(' ', words)) ? Region
            : null;
    }

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

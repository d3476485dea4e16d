using System.Collections.Immutable;
using Synoptic.Language.Morphology;

namespace Synoptic.Stories.Origins;

/// <summary>What tells a party that reports rest on: the entity, or the noun and the words by which a body is described.</summary>
/// <param name="Entity">The index of the entity, or null for a description.</param>
/// <param name="Body">The noun for a body ("ministry"), or null.</param>
/// <param name="Modifiers">The stems of the words before it that tell it from others ("foreign").</param>
/// <param name="Countries">The countries that its words name (ISO 3166-1 alpha-3).</param>
internal sealed record PartyKey(int? Entity, string? Body, ImmutableArray<string> Modifiers, ImmutableArray<string> Countries)
{
    /// <summary>Nobody in particular: whoever made "the statement".</summary>
    public static PartyKey Anybody { get; } = new(null, null, [], []);

    /// <summary>The key of an entity.</summary>
    public static PartyKey Of(int entity) => new(entity, null, [], []);

    /// <summary>The key of an outlet by the name under which it publishes.</summary>
    public static PartyKey OfOutlet(string source) => new(null, source, [], []);

    /// <summary>Whether the words tell of a paper but not whose it is.</summary>
    public bool IsAnybody => Entity is null && Body is null;

    /// <summary>
    /// Whether both are one party as far as the words go: one entity, or bodies of one noun where what is said of the one is said of the
    /// other too, or nothing is.
    /// </summary>
    public bool IsSameAs(PartyKey other) => Entity is not null || other.Entity is not null
        ? Entity == other.Entity
        : Body == other.Body && IsPart(Modifiers, other.Modifiers)
            && (Countries.IsEmpty || other.Countries.IsEmpty || Countries.Intersect(other.Countries, StringComparer.Ordinal).Any());

    /// <summary>The key of a body that words describe.</summary>
    public static PartyKey OfBody(string body, IEnumerable<string> modifiers, IEnumerable<string> countries) => new(
        null, body, [.. modifiers.Select(word => Stemmer.Stem(word)).Distinct(StringComparer.Ordinal)], [.. countries.Distinct(StringComparer.Ordinal)]);

    private static bool IsPart(ImmutableArray<string> left, ImmutableArray<string> right) =>
        left.Intersect(right, StringComparer.Ordinal).Count() == Math.Min(left.Length, right.Length);
}

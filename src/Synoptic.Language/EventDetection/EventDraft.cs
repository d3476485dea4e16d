using System.Collections.Immutable;
using Synoptic.Language.Patterns;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.EventDetection;

/// <summary>A predicate that tells an event, before its parties are read.</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="Match">The pattern that it fits, or null for an event that the lexicon does not type.</param>
/// <param name="Type">Its PLOVER type so far, or null.</param>
internal sealed record EventDraft(Predicate Predicate, PatternMatch? Match, string? Type)
{
    /// <summary>The mode that the pattern gives; it counts while the type is the pattern's.</summary>
    public string? Mode => Type == Match?.Pattern.Name ? Match?.Pattern.WordOf("mode") : null;

    /// <summary>The predicate of the act that this one is about ("meet" of "refused to meet"), or null.</summary>
    public EventDraft? About { get; init; }

    /// <summary>Who says that it must be done, which makes it a request to those who must do it; or null.</summary>
    public int? Demander { get; init; }

    /// <summary>The arguments of a role of the pattern.</summary>
    public ImmutableArray<Argument> Of(string role) => Match is null ? [] : [.. Match.Of(role)];
}

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
    public string? Mode => Type is null || Type != Match?.Pattern.Name ? null : Match.Pattern.WordOf("mode") ?? Carrier?.Mode;

    /// <summary>The predicate of the act that this one is about ("meet" of "refused to meet"), or null.</summary>
    public EventDraft? About { get; init; }

    /// <summary>The verb that tells the same of a noun ("launched" of "launched an attack") and fills what the noun leaves open; or null.</summary>
    public EventDraft? Carrier { get; init; }

    /// <summary>The word whose auxiliaries tell the mood.</summary>
    public int MoodWord => Carrier?.Predicate.Word ?? Predicate.Support ?? Predicate.Word;

    /// <summary>Who says that it must be done, which makes it a request to those who must do it; or null.</summary>
    public int? Demander { get; init; }

    /// <summary>The arguments of a role of the pattern, or else of the carrier's.</summary>
    public ImmutableArray<Argument> Of(string role)
    {
        ImmutableArray<Argument> own = Match is null ? [] : [.. Match.Of(role)];
        return own.IsEmpty && Carrier is not null ? [.. Carrier.Of(role).Where(argument => argument.Word != Predicate.Word)] : own;
    }
}

using System.Collections.Immutable;

namespace Synoptic.Evaluation.World.Model;

/// <summary>One value that a prediction has in a slot: as much of it as the brief prints.</summary>
public sealed record PredictedValue
{
    /// <summary>The places of the words.</summary>
    public ImmutableArray<WorldPlace> Places { get; init; } = [];

    /// <summary>The entity, or null.</summary>
    public Bearer? Bearer { get; init; }

    /// <summary>The fixed word, TIMEX3 value or printed text, or null.</summary>
    public string? Word { get; init; }

    /// <summary>The number, or null.</summary>
    public WorldNumber? Number { get; init; }

    /// <summary>The steps of a chain, from the utterance towards the report.</summary>
    public ImmutableArray<PredictedStep> Steps { get; init; } = [];

    /// <summary>Whether both mean the same: they share a place or an entity.</summary>
    public bool IsSameAs(PredictedValue other) =>
        (Bearer is not null && Bearer.Id == other.Bearer?.Id)
        || Places.Any(place => other.Places.Any(its => its.Document == place.Document && its.Span.Overlaps(place.Span)));
}

using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.ClaimExtraction;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Merging;

/// <summary>A trigger with all that tells whether another is of the same event.</summary>
internal sealed record Occurrence
{
    /// <summary>Where it stands.</summary>
    public required EventTrigger Trigger { get; init; }

    /// <summary>The sentence that holds it.</summary>
    public required int Sentence { get; init; }

    /// <summary>The dictionary form of its head word, in lower case.</summary>
    public required string Lemma { get; init; }

    /// <summary>The stem of its head word.</summary>
    public required string Stem { get; init; }

    /// <summary>The part of speech of its head word.</summary>
    public required string Upos { get; init; }

    /// <summary>Whether it tells of several ("past summits", "each summit", "met five times").</summary>
    public required bool IsSeveral { get; init; }

    /// <summary>Whether it only describes something ("deepening ties").</summary>
    public required bool IsQuality { get; init; }

    /// <summary>The weight of its stem among the news.</summary>
    public required double Weight { get; init; }

    /// <summary>The vector of its head word; empty where it has none.</summary>
    public required ImmutableArray<float> Vector { get; init; }

    /// <summary>The stem of its head word as it is written.</summary>
    public required string FormStem { get; init; }

    /// <summary>What its head word means, by its neighbours in news; empty where that is not known.</summary>
    public required ImmutableArray<float> Meaning { get; init; }

    /// <summary>What it can mean, by the senses of its words.</summary>
    public required WordSenses Senses { get; init; }

    /// <summary>The people who are named nearest to it, as stems of their names; ordinal order.</summary>
    public required ImmutableArray<string> People { get; init; }

    /// <summary>The stems of all its words.</summary>
    public required TermVector Words { get; init; }

    /// <summary>The stems of its sentence without its own.</summary>
    public required TermVector Around { get; init; }

    /// <summary>The stems of the words next to it.</summary>
    public required TermVector Near { get; init; }

    /// <summary>The weighted mean of the meanings of the other words of its sentence.</summary>
    public required ImmutableArray<float> Topic { get; init; }

    /// <summary>Who and what takes part.</summary>
    public required ImmutableArray<TriggerArgument> Arguments { get; init; }

    /// <summary>The names in its sentence, as stems.</summary>
    public required TermVector Names { get; init; }

    /// <summary>The values of the times that hang on it; ordinal order.</summary>
    public required ImmutableArray<string> Times { get; init; }

    /// <summary>The values of the times of its sentence; ordinal order.</summary>
    public required ImmutableArray<string> SentenceTimes { get; init; }

    /// <summary>The names of the places that hang on it, as stems.</summary>
    public required ImmutableArray<string> Places { get; init; }

    /// <summary>The numbers of its sentence, as they are written; ordinal order.</summary>
    public required ImmutableArray<string> Numbers { get; init; }

    /// <summary>Its PLOVER type, or null.</summary>
    public required string? Type { get; init; }

    /// <summary>Whether it is told in somebody's words.</summary>
    public required bool IsReported { get; init; }

    /// <summary>How far it is a fact, or null where nothing was read of it.</summary>
    public required Factuality? Factuality { get; init; }
}

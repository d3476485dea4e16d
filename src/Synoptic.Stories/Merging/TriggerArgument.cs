using System.Collections.Immutable;
using Synoptic.Language.Predicates;
using Synoptic.Stories.Senses;

namespace Synoptic.Stories.Merging;

/// <summary>Who or what takes part in what a trigger names.</summary>
/// <param name="Function">What it is to the trigger.</param>
/// <param name="Stem">The stem of its head word; of a pronoun whose chain tells what it is, of that head.</param>
/// <param name="Meaning">What that word means, by its neighbours in news; empty where that is not known.</param>
/// <param name="Names">The stems of the words of its name, where it or its chain has one; ordinal order.</param>
/// <param name="Entity">Its entity, or null.</param>
/// <param name="IsPerson">Whether it is a person who is named.</param>
internal sealed record TriggerArgument(
    ArgumentFunction Function,
    string Stem,
    ImmutableArray<float> Meaning,
    ImmutableArray<string> Names,
    int? Entity,
    bool IsPerson)
{
    /// <summary>What its head word can mean.</summary>
    public required WordSenses Senses { get; init; }

    /// <summary>The stems of the words that describe it; ordinal order.</summary>
    public required ImmutableArray<string> Modifiers { get; init; }

    /// <summary>How many it is: 1, 2, 3 for more, 2.5 for a bare plural; null for what is no noun.</summary>
    public required float? Count { get; init; }
}

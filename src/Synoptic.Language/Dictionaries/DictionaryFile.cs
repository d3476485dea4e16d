using System.Collections.Immutable;
using Synoptic.Language.Patterns;

namespace Synoptic.Language.Dictionaries;

/// <summary>What <see cref="DictionaryReader"/> read: every good line, and what is wrong with the others.</summary>
public sealed class DictionaryFile
{
    /// <summary>The lines that were left out; empty when all are good.</summary>
    public required ImmutableArray<LexiconProblem> Problems { get; init; }

    /// <summary>The number of names of actors, of agents and of verbs.</summary>
    public int Entries => Actors.Length + Agents.Length + Verbs.Length;

    internal ImmutableArray<ActorPhrase> Actors { get; init; } = [];

    internal ImmutableArray<AgentPhrase> Agents { get; init; } = [];

    internal ImmutableArray<VerbEntry> Verbs { get; init; } = [];

    /// <summary>Nouns that are nothing else, so that "sheep and goats" is one phrase.</summary>
    internal ImmutableArray<ImmutableArray<PhraseStep>> Nouns { get; init; } = [];

    /// <summary>Adjectives that may stand before a name.</summary>
    internal ImmutableArray<ImmutableArray<PhraseStep>> Adjectives { get; init; } = [];

    /// <summary>Phrases whose sentence is of no interest.</summary>
    internal ImmutableArray<ImmutableArray<PhraseStep>> Discards { get; init; } = [];
}

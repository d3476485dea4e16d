using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries;

/// <summary>One step of a phrase.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Word">The word, where it asks for one.</param>
/// <param name="Choices">The phrases, where it asks for one of several.</param>
/// <param name="IsJoined">Whether the step before it must be the very next word.</param>
internal sealed record PhraseStep(
    PhraseStepKind Kind, PhraseWord Word, ImmutableArray<ImmutableArray<PhraseStep>> Choices, bool IsJoined);

using System.Collections.Immutable;
using Synoptic.Language.Actors;

namespace Synoptic.Language.Dictionaries;

/// <summary>A name of an actor.</summary>
/// <param name="Steps">The words of the name.</param>
/// <param name="Codes">Its codes, of which <see cref="DatedCode.Choose"/> takes one; <c>---</c> for nothing, <c>###</c> for a sentence of no interest.</param>
internal sealed record ActorPhrase(ImmutableArray<PhraseStep> Steps, ImmutableArray<DatedCode> Codes);

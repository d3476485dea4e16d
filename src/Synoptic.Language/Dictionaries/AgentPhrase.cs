using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries;

/// <summary>A noun that tells what an actor is: <c>MINISTER_ [~GOV]</c>.</summary>
/// <param name="Steps">The words of the noun.</param>
/// <param name="Code">The code that is added.</param>
/// <param name="IsPrefix">Whether it stands before the actor's code (<c>[NGO~]</c>) and not after it.</param>
internal sealed record AgentPhrase(ImmutableArray<PhraseStep> Steps, string Code, bool IsPrefix);

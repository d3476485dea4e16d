using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>A role with the arguments that may fill it.</summary>
/// <param name="Name">The name that the result gives it.</param>
/// <param name="Alternatives">The arguments in order of preference: the first that is there fills the role.</param>
internal sealed record PatternRole(string Name, ImmutableArray<ArgumentPattern> Alternatives);

using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>That a predicate has an argument, or must not have it.</summary>
/// <param name="Alternatives">The arguments of which one is enough.</param>
/// <param name="IsForbidden">Whether none of them may be there.</param>
internal sealed record PatternCondition(ImmutableArray<ArgumentPattern> Alternatives, bool IsForbidden);

using System.Collections.Immutable;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>What fills a role of a pattern.</summary>
/// <param name="Role">The role.</param>
/// <param name="Arguments">The arguments, at least one; the trigger itself is an argument whose function means nothing.</param>
internal readonly record struct PatternFill(string Role, ImmutableArray<Argument> Arguments);

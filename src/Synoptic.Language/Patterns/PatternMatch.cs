using System.Collections.Immutable;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>A predicate that a pattern fits.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Predicate">The predicate.</param>
/// <param name="Fills">Its roles that some argument fills, in the pattern's order.</param>
internal sealed record PatternMatch(Pattern Pattern, Predicate Predicate, ImmutableArray<PatternFill> Fills)
{
    /// <summary>The arguments of a role; none where nothing fills it.</summary>
    public IEnumerable<Argument> Of(string role) => Fills.Where(fill => fill.Role == role).SelectMany(fill => fill.Arguments);
}

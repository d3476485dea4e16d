using System.Collections.Immutable;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>The words that a pattern begins from.</summary>
/// <param name="Lemmas">Lemmas in lower case, with their particle ("call off"), and classes with their <c>@</c>.</param>
/// <param name="Kinds">The kinds of predicate that they may be.</param>
internal sealed record PatternTrigger(ImmutableArray<string> Lemmas, ImmutableArray<PredicateKind> Kinds);

using System.Collections.Immutable;

namespace Synoptic.Language.Times.Patterns;

/// <summary>What must stand beside an expression, or must not; before it, each place is one word.</summary>
/// <param name="Items">Its places.</param>
/// <param name="IsForbidden">Whether it must not stand there.</param>
internal sealed record PatternContext(ImmutableArray<PatternItem> Items, bool IsForbidden);

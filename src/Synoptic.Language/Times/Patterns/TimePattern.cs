using System.Collections.Immutable;

namespace Synoptic.Language.Times.Patterns;

/// <summary>What a time expression looks like, and what it then means.</summary>
/// <param name="Before">What must stand before it, or null.</param>
/// <param name="Items">Its places.</param>
/// <param name="After">What must stand after it.</param>
/// <param name="Meaning">What it means; null where the words name nothing (31 February).</param>
internal sealed record TimePattern(
    PatternContext? Before, ImmutableArray<PatternItem> Items, PatternContext? After, Func<Captures, TimeReading?> Meaning);

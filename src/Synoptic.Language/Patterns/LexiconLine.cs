using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>A line of a lexicon that is no pattern and no word class (<c>actor</c>, <c>agent</c>): for others to read.</summary>
/// <param name="Kind">Its first column.</param>
/// <param name="Columns">The columns after it; at least one.</param>
/// <param name="Place">Where it stands.</param>
public sealed record LexiconLine(string Kind, ImmutableArray<string> Columns, LexiconPlace Place);

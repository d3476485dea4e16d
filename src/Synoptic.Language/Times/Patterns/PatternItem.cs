using System.Collections.Immutable;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>One place of a pattern: a word, a term or an expression of a group, whichever fits first.</summary>
/// <param name="Words">The words that fit, by their number in the lexicon.</param>
/// <param name="Classes">The terms that fit.</param>
/// <param name="Groups">The groups of which an expression fits.</param>
/// <param name="IsOptional">Whether the place may stay empty.</param>
internal sealed record PatternItem(ImmutableArray<int> Words, ImmutableArray<TermClass> Classes, ImmutableArray<PatternGroup> Groups, bool IsOptional);

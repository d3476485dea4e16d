using System.Collections.Immutable;

namespace Synoptic.Language.Patterns;

/// <summary>An argument with what must hold of its words: <c>object.of(@weapon)</c>.</summary>
/// <param name="Path">From the trigger to the argument: an argument of the trigger, an argument of that one, and so on. Empty for the trigger itself.</param>
/// <param name="Restrictions">What must hold of its words; all of them.</param>
internal sealed record ArgumentPattern(ImmutableArray<ArgumentStep> Path, ImmutableArray<ArgumentRestriction> Restrictions);

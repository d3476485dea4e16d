using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries;

/// <summary>Words around a verb that change its code.</summary>
/// <param name="Before">The steps before the verb, the nearest first.</param>
/// <param name="After">The steps after the verb, the nearest first.</param>
/// <param name="Code">The code.</param>
internal sealed record VerbPattern(ImmutableArray<PhraseStep> Before, ImmutableArray<PhraseStep> After, EventCode Code);

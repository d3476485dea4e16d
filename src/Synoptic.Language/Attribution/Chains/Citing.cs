using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Somebody names another as the source.</summary>
/// <param name="Verb">The word that says so: "citing", "quoted".</param>
/// <param name="By">Who cites; empty where the text does not say.</param>
/// <param name="Cited">Who is cited.</param>
/// <param name="IsOwnCue">Whether the words of the cited have no cue of their own.</param>
internal sealed record Citing(int Verb, ImmutableArray<WordRange> By, WordRange Cited, bool IsOwnCue);

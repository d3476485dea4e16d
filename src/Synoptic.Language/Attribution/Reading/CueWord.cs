using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Reading;

/// <summary>What a cue word shows.</summary>
/// <param name="Kind">The step.</param>
/// <param name="IsNegative">Whether it says that something was not said ("declined").</param>
internal readonly record struct CueWord(StepKind Kind, bool IsNegative);

using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Reading;

/// <summary>What a cue word shows.</summary>
/// <param name="Kind">The step.</param>
/// <param name="IsNegative">Whether it says that something was not said ("declined").</param>
/// <param name="IsSure">Whether a that-clause is enough to make the word a cue: "argue that", but not "know that".</param>
internal readonly record struct CueWord(StepKind Kind, bool IsNegative, bool IsSure);

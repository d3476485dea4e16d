using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>What a reporting verb does.</summary>
/// <param name="Kind">The step that it shows.</param>
/// <param name="TakesClause">Whether a clause in the reporter's words may follow as its content.</param>
internal readonly record struct Cue(StepKind Kind, bool TakesClause);

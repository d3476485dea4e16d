using Synoptic.Language.Model;

namespace Synoptic.Stories.Clauses;

/// <summary>What a clause says is not so.</summary>
/// <param name="Negator">The word that says it: "not", "never", "no", "denied".</param>
/// <param name="Denied">The word that is denied: the predicate, or a noun ("no <b>amnesty</b>").</param>
/// <param name="Key">What that word tells, or null where it tells nothing.</param>
/// <param name="Kind">How far it reaches.</param>
internal sealed record Denial(TextSpan Negator, TextSpan Denied, ClauseKey? Key, DenialKind Kind);

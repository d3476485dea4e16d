using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>A clause in the reporter's words, and who it is attributed to.</summary>
/// <param name="Content">The clause.</param>
/// <param name="Source">The cue and its party.</param>
internal sealed record ReportedClause(TextSpan Content, CuedParty Source);

using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Meantime.Model;

/// <summary>An ENTITY_MENTION of MEANTIME that refers to an ENTITY.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Instance">The entity.</param>
/// <param name="IsOfCorpus">Whether the entity bears that name in all documents, not in this one only.</param>
public sealed record MeantimeEntity(TextSpan Span, string Instance, bool IsOfCorpus);

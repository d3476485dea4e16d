using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Linking.Model;

/// <summary>A gold mention of an entity.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Entity">What it refers to; the same in every document of the set.</param>
public readonly record struct LinkingMention(TextSpan Span, string Entity);

using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Coreference.Model;

/// <summary>A word of a gold document.</summary>
/// <param name="Span">Where it stands in the rebuilt text; of a multi-word token that its words do not spell, the whole token.</param>
/// <param name="Head">The index of its head in the document; -1 for a root.</param>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Xpos">The Penn Treebank tag.</param>
public sealed record GoldWord(TextSpan Span, int Head, string Upos, string Xpos);

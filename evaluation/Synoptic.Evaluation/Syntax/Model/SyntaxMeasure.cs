using Synoptic.Evaluation.Counting;

namespace Synoptic.Evaluation.Syntax.Model;

/// <summary>One line of the score.</summary>
/// <param name="Name">Its name in JSON: <c>tokens sentences words upos xpos feats universalFeats lemma uas las lasWithSubtypes</c>.</param>
/// <param name="Count">What was counted, or null where no stage fills the column.</param>
public sealed record SyntaxMeasure(string Name, MatchCount? Count);

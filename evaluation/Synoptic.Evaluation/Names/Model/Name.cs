using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Names.Model;

/// <summary>A name in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Label">Its class: the finest that is known, as a file or recognizer calls it (<c>PER</c>, <c>NORP</c>).</param>
public readonly record struct Name(TextSpan Span, string Label);

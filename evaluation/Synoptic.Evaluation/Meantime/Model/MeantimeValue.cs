using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Meantime.Model;

/// <summary>A VALUE of MEANTIME: a number with its hedge and unit, without what is counted.</summary>
/// <param name="Span">The expression.</param>
/// <param name="Type">QUANTITY, MONEY or PERCENT.</param>
public sealed record MeantimeValue(TextSpan Span, string Type);

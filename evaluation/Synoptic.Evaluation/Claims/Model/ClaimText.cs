using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Claims.Model;

/// <summary>A text with the stretch that is compared.</summary>
/// <param name="Text">The text: a paragraph or a sentence.</param>
/// <param name="Span">The stretch of it.</param>
/// <param name="Day">The day from which times in it are told, or null.</param>
/// <param name="Group">The question or topic that it belongs to: an index into <see cref="ClaimGold.Groups"/>.</param>
public sealed record ClaimText(string Text, TextSpan Span, DateOnly? Day, int Group);

using Synoptic.Language.Model;

namespace Synoptic.Stories.Redlines;

/// <summary>A word or mark of a sentence.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">Its characters.</param>
/// <param name="Key">Its spelling as it is compared; null for a mark that changes no meaning.</param>
/// <param name="IsTelling">Whether it is a noun, name, verb, adjective, adverb or number.</param>
internal readonly record struct RedlineWord(TextSpan Span, string Form, string? Key, bool IsTelling);

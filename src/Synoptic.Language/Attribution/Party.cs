using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution;

/// <summary>Who is said to have said something, as the words beside the cue name it.</summary>
/// <param name="Span">Those words.</param>
/// <param name="Mention">The mention that they are or stand for, or null.</param>
/// <param name="Anonymity">How far they name the party.</param>
internal sealed record Party(TextSpan Span, int? Mention, Anonymity Anonymity)
{
    /// <summary>The party as a part of an attribution step.</summary>
    public AttributionParty ToStepParty() => new(Span, Mention, Anonymity);
}

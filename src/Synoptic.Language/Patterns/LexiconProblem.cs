namespace Synoptic.Language.Patterns;

/// <summary>A line of a lexicon that was left out.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong with it, and what to write instead.</param>
public sealed record LexiconProblem(LexiconPlace Place, string Message)
{
    /// <summary><c>file:line: message</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Place.File}:{Place.Line}: {Message}");
}

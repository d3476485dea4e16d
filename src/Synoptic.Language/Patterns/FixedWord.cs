namespace Synoptic.Language.Patterns;

/// <summary>What a pattern says by itself, without words of the text (<c>side:veto</c>).</summary>
/// <param name="Name">Of what it is said.</param>
/// <param name="Value">What is said.</param>
internal readonly record struct FixedWord(string Name, string Value);

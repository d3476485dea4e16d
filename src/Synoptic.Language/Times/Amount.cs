namespace Synoptic.Language.Times;

/// <summary>An amount of time.</summary>
/// <param name="Count">How many, or null for an unknown number ("several").</param>
/// <param name="Unit">Of what.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="IsArticle">Whether the number is "a" or "an".</param>
internal sealed record Amount(decimal? Count, TimeUnit Unit, int End, bool IsArticle = false);

namespace Synoptic.Language.Model;

/// <summary>How far something is a fact, and by whose account.</summary>
/// <param name="Factuality">How the text presents it.</param>
/// <param name="By">Who asserts, denies, plans or alleges it, or null where it is the report itself.</param>
public readonly record struct FactualityReading(Factuality Factuality, Participant? By);

namespace Synoptic.Language.Coreference;

/// <summary>What a personal, demonstrative or indefinite pronoun shows of its referent.</summary>
/// <param name="Base">Its nominative.</param>
/// <param name="Number">How many it stands for.</param>
/// <param name="Gender">The gender that it shows.</param>
/// <param name="Referent">What it stands for, as far as it shows.</param>
internal readonly record struct Pronoun(string Base, Number Number, Gender Gender, Referent Referent);

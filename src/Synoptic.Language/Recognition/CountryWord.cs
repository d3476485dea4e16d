namespace Synoptic.Language.Recognition;

/// <summary>What the country lexicon knows of a word.</summary>
/// <param name="Kind">How it stands for the country.</param>
/// <param name="Code">The country, ISO 3166-1 alpha-3.</param>
public sealed record CountryWord(CountryWordKind Kind, string Code);

namespace Synoptic.Language.Times.Terms;

/// <summary>What a word can be.</summary>
/// <param name="Class">The class of the term.</param>
/// <param name="Code">Its value.</param>
/// <param name="IsCapital">Whether it is that only with a capital letter ("May") or only with a small one ("daily", not "Daily Mail"); null where either will do.</param>
internal readonly record struct WordSense(TermClass Class, string Code, bool? IsCapital);

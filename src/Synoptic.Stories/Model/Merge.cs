namespace Synoptic.Stories.Model;

/// <summary>Why two chains were taken for one entity.</summary>
/// <param name="Reason">The rule, as one word or two ("same name", "surname", "misspelling").</param>
/// <param name="Score">How sure it is, in [0, 1].</param>
public sealed record Merge(string Reason, double Score);

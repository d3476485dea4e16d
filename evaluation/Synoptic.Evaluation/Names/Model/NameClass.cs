namespace Synoptic.Evaluation.Names.Model;

/// <summary>A class of names.</summary>
/// <param name="Label">What it is called in scores.</param>
/// <param name="Coarse">The one of <c>PER ORG LOC MISC</c> that holds it; null for dates, numbers and the like, which are no names.</param>
public sealed record NameClass(string Label, string? Coarse);

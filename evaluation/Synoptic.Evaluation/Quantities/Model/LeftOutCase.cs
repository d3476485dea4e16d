namespace Synoptic.Evaluation.Quantities.Model;

/// <summary>A case that is not compared.</summary>
/// <param name="File">Its file within the set.</param>
/// <param name="Reason">Why, in a few words that all cases of the reason share.</param>
public sealed record LeftOutCase(string File, string Reason);

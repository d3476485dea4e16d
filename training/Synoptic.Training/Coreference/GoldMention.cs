namespace Synoptic.Training.Coreference;

/// <summary>A mention of a treebank.</summary>
/// <param name="Entity">What it refers to.</param>
/// <param name="First">Its first word in the document.</param>
/// <param name="Last">Its last word.</param>
internal sealed record GoldMention(string Entity, int First, int Last);

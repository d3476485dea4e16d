namespace Synoptic.Briefs.Model;

/// <summary>The speaker of a statement.</summary>
/// <param name="Entity">The id of the entity, or null.</param>
/// <param name="Start">The first UTF-16 code unit of the words that name the speaker, in the statement's report.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Text">Those words.</param>
public sealed record BriefSpeaker(string? Entity, int Start, int End, string Text);

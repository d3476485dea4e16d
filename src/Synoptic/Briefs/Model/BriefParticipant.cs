namespace Synoptic.Briefs.Model;

/// <summary>Who or what takes part in an event, a frame, a relation or a position: words of a report, and who is meant by them.</summary>
/// <param name="Entity">The id of the entity that the words mean, or null where that is not known.</param>
/// <param name="Country">The country that it is or acts for (ISO 3166-1 alpha-3), or null.</param>
/// <param name="Document">The index of the report.</param>
/// <param name="Start">The first UTF-16 code unit of the words.</param>
/// <param name="End">The code unit after their last.</param>
/// <param name="Text">The words.</param>
public sealed record BriefParticipant(string? Entity, string? Country, int Document, int Start, int End, string Text);

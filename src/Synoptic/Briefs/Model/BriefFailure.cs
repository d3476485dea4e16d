namespace Synoptic.Briefs.Model;

/// <summary>Something that could not be read or done.</summary>
/// <param name="Document">The path, with a place where there is one.</param>
/// <param name="Stage">The stage that gave up.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
public sealed record BriefFailure(string Document, string Stage, string Message);

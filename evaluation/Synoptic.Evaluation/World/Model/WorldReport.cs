namespace Synoptic.Evaluation.World.Model;

/// <summary>One report of a passage.</summary>
/// <param name="Letter">What its passage calls it: <c>a</c> where it is the only one.</param>
/// <param name="Day">When it was published, or null.</param>
/// <param name="Source">The outlet, or null.</param>
/// <param name="Family">The publisher that the outlet belongs to, or null.</param>
/// <param name="Byline">Who signed it, or null.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Text">Its paragraphs, joined by a line feed.</param>
public sealed record WorldReport(string Letter, DateOnly? Day, string? Source, string? Family, string? Byline, string? Title, string Text);

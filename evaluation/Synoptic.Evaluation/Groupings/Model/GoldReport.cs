using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Groupings.Model;

/// <summary>A report with the story that it tells.</summary>
/// <param name="Story">The story's name.</param>
/// <param name="Document">The report; its id is a hash of its text, so that it tells nothing of the story.</param>
public sealed record GoldReport(string Story, Document Document);

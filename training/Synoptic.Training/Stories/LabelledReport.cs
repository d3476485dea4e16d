using Synoptic.Language.Model;

namespace Synoptic.Training.Stories;

/// <summary>A report of ECB+: a topic holds two stories that look alike.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="IsPlus">Which of its two stories.</param>
/// <param name="Document">The report.</param>
internal sealed record LabelledReport(int Topic, bool IsPlus, Document Document);

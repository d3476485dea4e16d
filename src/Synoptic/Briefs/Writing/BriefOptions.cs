using Synoptic.Briefs.Writing.Topics;

namespace Synoptic.Briefs.Writing;

/// <summary>How much a brief tells, and of what. The records of the brief are whole in any case.</summary>
public sealed record BriefOptions
{
    /// <summary>Every line that can be written, those too that restate others.</summary>
    public static BriefOptions All { get; } = new() { Lines = int.MaxValue };

    /// <summary>How many lines it may have, not counting the list of reports.</summary>
    public int Lines { get; init; } = 40;

    /// <summary>The words for a topic that every line must be about; null for all topics.</summary>
    public string? Focus { get; init; }

    /// <summary>Whether words can name a topic: one of them has a letter or a digit.</summary>
    public static bool IsFocus(string words) => Topic.IsTopic(words);
}

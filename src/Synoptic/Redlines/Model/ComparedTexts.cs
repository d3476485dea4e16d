using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Redlines.Model;

/// <summary>How a new text differs from an old one: what <c>synoptic diff --format json</c> writes of two files.</summary>
/// <param name="Version">The version of this form.</param>
/// <param name="Old">The old text.</param>
/// <param name="New">The new text.</param>
/// <param name="Entries">Each sentence of either text once, in the order of the new text.</param>
/// <param name="Topics">Topics dropped, added, reworded.</param>
/// <param name="Numbers">Numbers, dates and durations that differ.</param>
/// <param name="Names">Names and offices that differ.</param>
/// <param name="Counts">How many sentences of each kind there are.</param>
public sealed record ComparedTexts(
    string Version,
    BriefDocument Old,
    BriefDocument New,
    ImmutableArray<ComparedSentence> Entries,
    ImmutableArray<ComparedTopic> Topics,
    ImmutableArray<ComparedItem> Numbers,
    ImmutableArray<ComparedItem> Names,
    SentenceCounts Counts)
{
    /// <summary>The version of the form that this program writes.</summary>
    public const string CurrentVersion = "1";
}

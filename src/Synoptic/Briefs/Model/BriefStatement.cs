using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>Reported speech.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">The index of the report.</param>
/// <param name="Content">What was said.</param>
/// <param name="Cue">The reporting words, or null.</param>
/// <param name="Kind">One of <c>direct indirect mixed</c>.</param>
/// <param name="Speaker">Who said it, or null where the text does not show it.</param>
/// <param name="Chain">The steps from the utterance to this report.</param>
public sealed record BriefStatement(
    string Id,
    int Document,
    ImmutableArray<BriefSpan> Content,
    BriefSpan? Cue,
    [property: WordsOf(typeof(StatementKind))] string Kind,
    BriefSpeaker? Speaker,
    ImmutableArray<BriefStep> Chain)
{
    /// <summary>Whether the report says that this was not said.</summary>
    public required bool Negative { get; init; }
}

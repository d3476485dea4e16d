using System.Collections.Immutable;
using Synoptic.Stories.Model;

namespace Synoptic.Briefs.Model;

/// <summary>One place where a report makes or touches a claim.</summary>
/// <param name="Document">The index of the report.</param>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Bearing">One of <c>supports contradicts qualifies</c>.</param>
/// <param name="Chain">Through whom the report has it.</param>
public sealed record BriefEvidence(
    int Document,
    int Start,
    int End,
    string Text,
    [property: WordsOf(typeof(Bearing))] string Bearing,
    ImmutableArray<BriefStep> Chain);

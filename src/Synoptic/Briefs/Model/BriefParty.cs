using Synoptic.Language.Model;

namespace Synoptic.Briefs.Model;

/// <summary>A party of an attribution step.</summary>
/// <param name="Party">The words that name it.</param>
/// <param name="Entity">The id of the entity, or null.</param>
/// <param name="Start">The first UTF-16 code unit of the words, in the report.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Anonymity">One of <c>named unnamed-official unnamed-group none</c>.</param>
public sealed record BriefParty(
    string Party,
    string? Entity,
    int Start,
    int End,
    [property: WordsOf(typeof(Anonymity))] string Anonymity);

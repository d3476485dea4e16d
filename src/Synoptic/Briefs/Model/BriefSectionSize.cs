namespace Synoptic.Briefs.Model;

/// <summary>How much of a section the brief shows.</summary>
/// <param name="Section">One of <see cref="BriefSections"/>.</param>
/// <param name="Lines">How many lines it has in the brief.</param>
/// <param name="Found">How many there are with those that did not fit or only say again what others say; <c>--all</c> prints them.</param>
public sealed record BriefSectionSize([property: WordsOf(typeof(BriefSections))] string Section, int Lines, int Found);

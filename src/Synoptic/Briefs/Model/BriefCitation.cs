namespace Synoptic.Briefs.Model;

/// <summary>A sentence that a line rests on. Shown to people as <c>[report:sentence]</c>, both counted from 1.</summary>
/// <param name="Document">The index of the report.</param>
/// <param name="Sentence">The index of the sentence in it.</param>
public readonly record struct BriefCitation(int Document, int Sentence);

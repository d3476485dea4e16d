using Synoptic.Briefs.Model;

namespace Synoptic.Analysis;

/// <summary>A stretch of text that refers to someone or something.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Kind">One of <c>name nominal pronoun</c>.</param>
/// <param name="Type">One of <c>person organization location miscellaneous</c>.</param>
/// <param name="Title">The title or office right before a person's name, or null.</param>
/// <param name="StandsFor">The country (ISO 3166-1 alpha-3) or body whose government the name of a place stands for here, or null.</param>
public sealed record AnalyzedMention(int Start, int End, string Text, string Kind, string Type, BriefSpan? Title, string? StandsFor);

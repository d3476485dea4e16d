using System.Globalization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Rendering;

/// <summary>How a cited sentence is called: people and links count from 1.</summary>
internal static class CitationNames
{
    /// <summary>As people read it: <c>[2:5]</c>.</summary>
    public static string Label(BriefCitation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"[{citation.Document + 1}:{citation.Sentence + 1}]");

    /// <summary>Several, as people read them in a list: <c>[2:5 3:1]</c>; nothing where there is none.</summary>
    public static string Labels(IEnumerable<BriefCitation> citations) =>
        string.Join(' ', citations.Select(citation => Label(citation)[1..^1])) is { Length: > 0 } labels ? $"[{labels}]" : "";

    /// <summary>As a link finds it: <c>r2s5</c>.</summary>
    public static string Anchor(BriefCitation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"r{citation.Document + 1}s{citation.Sentence + 1}");

    /// <summary>The words of the sentence, as they stand in the report.</summary>
    public static string Sentence(Brief brief, BriefCitation citation)
    {
        BriefDocument document = brief.Documents[citation.Document];
        BriefSentence sentence = document.Sentences[citation.Sentence];
        return document.Text[sentence.Start..sentence.End];
    }
}

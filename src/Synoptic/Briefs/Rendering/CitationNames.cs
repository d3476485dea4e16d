using System.Globalization;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Rendering;

/// <summary>How a cited sentence is called: people and links count from 1.</summary>
internal static class CitationNames
{
    /// <summary>As people read it: <c>[2:5]</c>.</summary>
    public static string Label(BriefCitation citation) =>
        string.Create(CultureInfo.InvariantCulture, $"[{citation.Document + 1}:{citation.Sentence + 1}]");

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

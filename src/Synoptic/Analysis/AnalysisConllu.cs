using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Synoptic.Briefs.Rendering;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;
using Synoptic.Language.Treebanks;

namespace Synoptic.Analysis;

/// <summary>An annotated document as CoNLL-U. Columns that no stage fills hold an underscore.</summary>
public static class AnalysisConllu
{
    private static readonly Segmenter Segmenter = new();

    /// <summary>
    /// The document's sentences in UTF-8; lines end in <c>\n</c>, and <c>TokenRange</c> in the last column points into
    /// the document's text. A document without a token gives no line.
    /// </summary>
    public static byte[] Write(AnnotatedDocument document)
    {
        // The layers of the document hold the coarser tokens that rules read; CoNLL-U is for those of treebanks.
        ImmutableArray<PlacedSentence> sentences = TokenSentences.Place(Segmenter.Segment(document.Text));
        return Encoding.UTF8.GetBytes(string.Concat(sentences.Select((sentence, index) =>
            ConlluWriter.Write(WithComments(sentence, index, document.Document)))));
    }

    private static PlacedSentence WithComments(PlacedSentence placed, int index, Document document)
    {
        IEnumerable<string> start = index == 0 ? [$"# newdoc id = {document.Id}", $"# path = {VisibleText.Line(document.Path)}"] : [];
        string number = string.Create(CultureInfo.InvariantCulture, $"# sent_id = {document.Id}-{index + 1}");
        string text = $"# text = {ConlluWriter.TextOf(placed.Sentence)}";
        return placed with { Sentence = placed.Sentence with { Comments = [.. start, .. placed.Sentence.Comments, number, text] } };
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Synoptic.Language.Model;
using Synoptic.Language.Treebanks;
using Synoptic.Rendering;

namespace Synoptic.Analysis;

/// <summary>An annotated document as CoNLL-U.</summary>
public static class AnalysisConllu
{
    /// <summary>
    /// The document's sentences in UTF-8; lines end in <c>\n</c>. The last column holds <c>Name=</c> with B- or I- and
    /// a class (<c>PER ORG LOC MISC</c>) at the words of names, and <c>TokenRange</c>, which points into the document's
    /// text. The comment <c># parsed_in_pieces</c> marks a sentence too long to parse at once. A document without a token gives no line.
    /// </summary>
    public static byte[] Write(AnnotatedDocument document)
    {
        NameColumn names = new(document.Parsed);
        HashSet<int> cut = [.. document.Parsed.CutSentences.Select(sentence => document.Parsed.Sentences[sentence].Span.Start)];
        ImmutableArray<PlacedSentence> sentences = TokenSentences.Place(document.Parsed, names.Of);
        return Encoding.UTF8.GetBytes(string.Concat(sentences.Select((sentence, index) =>
            ConlluWriter.Write(WithComments(sentence, index, document.Document, cut.Contains(sentence.Span.Start))))));
    }

    private static PlacedSentence WithComments(PlacedSentence placed, int index, Document document, bool isCut)
    {
        IEnumerable<string> start = index == 0 ? [$"# newdoc id = {document.Id}", $"# path = {VisibleText.Line(document.Path)}"] : [];
        string number = string.Create(CultureInfo.InvariantCulture, $"# sent_id = {document.Id}-{index + 1}");
        string text = $"# text = {ConlluWriter.TextOf(placed.Sentence)}";
        IEnumerable<string> end = isCut ? ["# parsed_in_pieces = yes"] : [];
        return placed with { Sentence = placed.Sentence with { Comments = [.. start, .. placed.Sentence.Comments, number, text, .. end] } };
    }
}

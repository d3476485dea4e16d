using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Synoptic.Briefs.Model;

namespace Synoptic.Rendering;

/// <summary>A paragraph of a report; all of them together hold all visible text of it, in order.</summary>
/// <param name="Pieces">Its pieces.</param>
internal sealed partial record TextParagraph(ImmutableArray<TextPiece> Pieces)
{
    /// <summary>The words, on one line.</summary>
    public string Text => string.Concat(Pieces.Select(piece => piece.Text)).Trim();

    /// <summary>
    /// Cuts a report into paragraphs. A line end between sentences ends a paragraph. Where sentences run over
    /// line ends, the text is set in lines, and only an empty line does.
    /// </summary>
    public static ImmutableArray<TextParagraph> Of(DocumentRecord document)
    {
        bool isSetInLines = document.Sentences.Any(sentence => document.Text.AsSpan(sentence.Start..sentence.End).ContainsAny('\n', '\r'));
        Regex end = isSetInLines ? EmptyLine : LineEnd;
        ImmutableArray<TextParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<TextParagraph>();
        List<TextPiece> open = [];
        foreach (TextPiece piece in Cut(document))
        {
            string[] parts = piece.Sentence is null ? end.Split(piece.Text) : [piece.Text];
            foreach ((int index, string part) in parts.Index())
            {
                if (index > 0)
                {
                    Close(open, paragraphs);
                }

                open.Add(new TextPiece(part, piece.Sentence));
            }
        }

        Close(open, paragraphs);
        return paragraphs.ToImmutable();
    }

    [GeneratedRegex(@"(?:\r\n|[\n\r\u0085\u2028\u2029])+", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd { get; }

    [GeneratedRegex(@"(?:\r\n|[\n\r])[\t ]*(?:(?:\r\n|[\n\r])[\t ]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLine { get; }

    private static IEnumerable<TextPiece> Cut(DocumentRecord document)
    {
        int position = 0;
        foreach ((int index, BriefSentence sentence) in document.Sentences.Index())
        {
            yield return new TextPiece(document.Text[position..sentence.Start], null);
            yield return new TextPiece(document.Text[sentence.Start..sentence.End], index);
            position = sentence.End;
        }

        yield return new TextPiece(document.Text[position..], null);
    }

    private static void Close(List<TextPiece> open, ImmutableArray<TextParagraph>.Builder paragraphs)
    {
        TextParagraph paragraph = new([.. open]);
        open.Clear();
        if (paragraph.Text.Length > 0)
        {
            paragraphs.Add(paragraph);
        }
    }
}

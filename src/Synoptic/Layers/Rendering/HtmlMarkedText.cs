using Synoptic.Layers.Marks;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>The text of a report with what is marked in it, for a page. Marks that cross are closed and opened again, so that elements nest.</summary>
internal sealed class HtmlMarkedText(LayeredReport layers)
{
    /// <summary>The sentences of a paragraph, and what stands between them.</summary>
    public IEnumerable<Html> Of(TextParagraph paragraph) => paragraph.Pieces.Select(Piece);

    private Html Piece(TextPiece piece)
    {
        if (piece.Sentence is not { } sentence)
        {
            return $"{piece.Text}";
        }

        return
            $"""
            <span class="sentence" id="{HtmlPlaces.Sentence(sentence)}"><sup>{sentence + 1}</sup>{Sentence(sentence)}</span>
            """;
    }

    private IEnumerable<Html> Sentence(int sentence)
    {
        List<Mark> open = [];
        foreach (MarkedPiece piece in layers.Sentences.Cut(sentence))
        {
            int kept = open.Zip(piece.Within).TakeWhile(pair => pair.First == pair.Second).Count();
            foreach (Html end in Close(open, kept))
            {
                yield return end;
            }

            foreach (Mark mark in piece.Within.Skip(kept))
            {
                open.Add(mark);
                yield return Opening(mark, piece.Opening.Contains(mark));
            }

            yield return $"{piece.Span.Read(layers.Annotated.Text)}";
            foreach (Html tail in Tails(piece, open))
            {
                yield return tail;
            }
        }

        foreach (Html end in Close(open, 0))
        {
            yield return end;
        }
    }

    /// <summary>What stands at the end of a mark; an element that ends with it is closed.</summary>
    private IEnumerable<Html> Tails(MarkedPiece piece, List<Mark> open)
    {
        foreach (Mark mark in piece.Closing)
        {
            yield return Tail(mark);
            if (open[^1] == mark)
            {
                open.RemoveAt(open.Count - 1);
                yield return $"</span>";
            }
        }
    }

    private static IEnumerable<Html> Close(List<Mark> open, int kept)
    {
        for (; open.Count > kept; open.RemoveAt(open.Count - 1))
        {
            yield return $"</span>";
        }
    }

    /// <summary>The start of an element; the first of a mark bears the name that links find.</summary>
    private Html Opening(Mark mark, bool isFirst)
    {
        if (isFirst && PlaceOf(mark) is { } place)
        {
            return $"""<span class="{ClassOf(mark)}" id="{place}">""";
        }

        return $"""<span class="{ClassOf(mark)}">""";
    }

    private string? PlaceOf(Mark mark) => mark.Kind switch
    {
        MarkKind.Content when mark.Span.Start == layers.Annotated.Statements[mark.Index].Content[0].Start => HtmlPlaces.Content(mark.Index),
        MarkKind.Fact when mark.Span.Start == layers.FactPlaces[mark.Index].Words.Start => HtmlPlaces.Words(layers.FactPlaces[mark.Index].Words),
        MarkKind.Mention when mark.Span.Start == layers.Annotated.Parsed.Mentions[mark.Index].Span.Start => HtmlPlaces.Mention(mark.Index),
        _ => null,
    };

    private string ClassOf(Mark mark) => mark.Kind switch
    {
        MarkKind.Content => "content",
        MarkKind.Cue => "cue",
        MarkKind.Fact => "fact",
        MarkKind.Mention => HtmlPlaces.MentionClass(layers.EntityOf(mark.Index)),
        _ => "measure",
    };

    private Html Tail(Mark mark) => mark.Kind switch
    {
        MarkKind.Content => HtmlPlaces.StatementLink(mark.Index),
        MarkKind.Fact => $"{layers.FactPlaces[mark.Index].Labels.Select(HtmlPlaces.FactLink)}",
        MarkKind.Mention => $"{EntityLink(mark.Index)}{StandsFor(mark.Index)}",
        MarkKind.Time => Value(MeasureWords.Of(layers.Annotated.Parsed.Times[mark.Index])),
        MarkKind.Quantity => Value(MeasureWords.Of(layers.Annotated.Parsed.Quantities[mark.Index], layers.Annotated.Text)),
        _ => Html.Empty,
    };

    private Html EntityLink(int mention) => layers.EntityOf(mention) is { } entity ? HtmlPlaces.EntityLink(entity) : Html.Empty;

    private Html StandsFor(int mention) =>
        layers.Annotated.Parsed.Mentions[mention].StandsFor is { } country ? Value("for " + country) : Html.Empty;

    private static Html Value(string value) => $""" <span class="value">{value}</span>""";
}

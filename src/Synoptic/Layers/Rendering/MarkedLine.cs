using System.Globalization;
using Spectre.Console;
using Synoptic.Layers.Marks;
using Synoptic.Rendering;

namespace Synoptic.Layers.Rendering;

/// <summary>A sentence with what is marked in it, for a terminal.</summary>
internal sealed class MarkedLine(LayeredReport layers)
{
    /// <summary>The sentence of that index.</summary>
    public WrappedText Of(int sentence)
    {
        WrappedText line = new();
        foreach (MarkedPiece piece in layers.Sentences.Cut(sentence))
        {
            foreach (Mark mark in piece.Opening)
            {
                line.Add(Opening(mark.Kind), StyleOf(mark));
            }

            line.Add(piece.Span.Read(layers.Annotated.Text), LayerStyles.Of(piece, layers));
            foreach (Mark mark in piece.Closing)
            {
                line.Add(Closing(mark), StyleOf(mark));
            }
        }

        return line;
    }

    private static string Opening(MarkKind kind) => kind switch
    {
        MarkKind.Content => "{",
        MarkKind.Fact => "<",
        MarkKind.Mention => "[",
        MarkKind.Time or MarkKind.Quantity => "_",
        _ => "",
    };

    private string Closing(Mark mark) => mark.Kind switch
    {
        MarkKind.Content => "}" + StatementWords.Label(mark.Index),
        MarkKind.Fact => ">" + string.Join(',', layers.FactPlaces[mark.Index].Labels),
        MarkKind.Mention => string.Create(CultureInfo.InvariantCulture, $"]{layers.EntityOf(mark.Index)?.Number}{StandsFor(mark.Index)}"),
        MarkKind.Time => $"_({MeasureWords.Of(layers.Annotated.Parsed.Times[mark.Index])})",
        MarkKind.Quantity => $"_({MeasureWords.Of(layers.Annotated.Parsed.Quantities[mark.Index], layers.Annotated.Text)})",
        _ => "",
    };

    private string? StandsFor(int mention) => layers.Annotated.Parsed.Mentions[mention].StandsFor is { } country ? "=" + country : null;

    private Style StyleOf(Mark mark) => mark.Kind switch
    {
        MarkKind.Content or MarkKind.Fact => LayerStyles.Strong,
        MarkKind.Mention => LayerStyles.Of(layers.EntityOf(mark.Index)),
        _ => LayerStyles.Faint,
    };
}

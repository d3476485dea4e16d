using System.Collections.Immutable;
using Spectre.Console;
using Synoptic.Layers.Marks;

namespace Synoptic.Layers.Rendering;

/// <summary>The styles of a terminal. Colours are the six that it names itself, so that they suit its background.</summary>
internal static class LayerStyles
{
    /// <summary>The program's own words.</summary>
    public static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Headings and statements' numbers.</summary>
    public static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>Everything else.</summary>
    public static readonly Style Plain = Style.Plain;

    private static readonly ImmutableArray<Color> Hues =
        [Color.Navy, Color.Maroon, Color.Green, Color.Purple, Color.Teal, Color.Olive];

    /// <summary>The marks around a mention.</summary>
    public static Style Of(NumberedEntity? entity) => entity?.Hue is { } hue ? new Style(Hues[hue]) : Style.Plain;

    /// <summary>Words of the report: the innermost mention's colour, cues bold, contents italic, times and quantities underlined.</summary>
    public static Style Of(MarkedPiece piece, LayeredReport layers)
    {
        Decoration decoration = piece.Within.Aggregate(Decoration.None, (all, mark) => all | DecorationOf(mark.Kind));
        Mark mention = piece.Within.LastOrDefault(mark => mark.Kind == MarkKind.Mention);
        Color? hue = mention.Span.Length > 0 ? Of(layers.EntityOf(mention.Index)).Foreground : null;
        return new Style(hue, decoration: decoration);
    }

    private static Decoration DecorationOf(MarkKind kind) => kind switch
    {
        MarkKind.Content => Decoration.Italic,
        MarkKind.Cue => Decoration.Bold,
        MarkKind.Time or MarkKind.Quantity => Decoration.Underline,
        _ => Decoration.None,
    };
}

using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Synoptic.Rendering;

/// <summary>
/// A piece of HTML, written as an interpolated string: what the source code spells out is markup, and what is
/// filled in is text, made visible and encoded. Text of a report cannot become markup, because there is no
/// other way in.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _markup.Length == 0;

    /// <summary>Called by the compiler, which knows the lengths.</summary>
    public Html(int literalLength, int formattedCount) => _markup = new StringBuilder(literalLength + (16 * formattedCount));

    /// <summary>Nothing.</summary>
    public static Html Empty => $"";

    /// <summary>Adds markup.</summary>
    public void AppendLiteral(string markup) => _markup.Append(markup);

    /// <summary>Adds text, safe between tags and in a quoted attribute.</summary>
    public void AppendFormatted(string text) => _markup.Append(Encoder.Encode(VisibleText.Line(text)));

    /// <summary>Adds a number.</summary>
    public void AppendFormatted(int number) => _markup.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a number of a drawing, to two places behind the point.</summary>
    public void AppendFormatted(double number) => _markup.Append(number.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>Adds a piece.</summary>
    public void AppendFormatted(Html piece) => _markup.Append(piece._markup);

    /// <summary>Adds pieces, one after the other.</summary>
    public void AppendFormatted(IEnumerable<Html> pieces)
    {
        foreach (Html piece in pieces)
        {
            AppendFormatted(piece);
        }
    }

    /// <inheritdoc />
    public override string ToString() => _markup.ToString();
}

using System.Text;
using System.Xml.Linq;
using Synoptic.Evaluation.Times.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Times;

/// <summary>
/// Reads TimeML: the text is that of <c>TEXT</c>, as it stands; without such an element it is that of the whole file.
/// The creation time is the <c>TIMEX3</c> whose <c>functionInDocument</c> says so, wherever it stands.
/// </summary>
internal static class TimeMlParser
{
    private const string Expression = "TIMEX3";

    /// <summary>The document below the root.</summary>
    public static TimeDocument Parse(XElement root)
    {
        XElement body = root.Element("TEXT") ?? root;
        StringBuilder text = new();
        List<(XElement Element, TextSpan Span)> found = [];
        Append(body, text, found);
        return new TimeDocument(
            text.ToString(),
            TimeAttributes.PublishedAt(root.Descendants(Expression)),
            [.. found.Where(time => !TimeAttributes.IsCreationTime(time.Element)).Select(time => new GoldTime(time.Span, TimeAttributes.Value(time.Element))).OrderBy(time => time.Span)],
            [.. found.Where(time => TimeAttributes.IsCreationTime(time.Element)).Select(time => time.Span)]);
    }

    private static void Append(XElement element, StringBuilder text, List<(XElement Element, TextSpan Span)> found)
    {
        foreach (XNode node in element.Nodes())
        {
            int start = text.Length;
            if (node is XText characters)
            {
                text.Append(characters.Value);
            }
            else if (node is XElement child)
            {
                Append(child, text, found);
                if (child.Name.LocalName == Expression && text.Length > start)
                {
                    found.Add((child, new TextSpan(start, text.Length)));
                }
            }
        }
    }
}

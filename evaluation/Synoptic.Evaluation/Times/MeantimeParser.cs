using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Synoptic.Evaluation.Times.Model;
using Synoptic.Language.Model;

namespace Synoptic.Evaluation.Times;

/// <summary>
/// Reads a file of MEANTIME (A.-L. Minard and others, MEANTIME, the NewsReader Multilingual Event and Time Corpus, LREC
/// 2016). Its tokens come without the white space between them, and only its first six sentences are annotated: the text is
/// those, a paragraph each for the title, the dateline and the rest, with a space before each token but closing punctuation.
/// </summary>
internal static class MeantimeParser
{
    private const int AnnotatedSentences = 6;
    private const int FirstOfBody = 2;

    private static readonly FrozenSet<string> Closing = new[] { ".", ",", ";", ":", "?", "!", ")", "]", "%", "'s", "n't", "'" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The document below the root.</summary>
    /// <exception cref="InvalidDataException">A token lacks its number or sentence, or an anchor its token.</exception>
    public static TimeDocument Parse(XElement root)
    {
        StringBuilder text = new();
        Dictionary<string, TextSpan> spans = Place(root, text);
        XElement[] times = [.. root.Elements("Markables").Elements("TIMEX3")];
        (XElement Time, TextSpan Span)[] placed = [.. times.SelectMany(time => Span(time, spans) is { } span ? [(time, span)] : Array.Empty<(XElement, TextSpan)>())];
        return new TimeDocument(
            text.ToString(),
            TimeAttributes.PublishedAt(times) ?? Dateline(placed, text.ToString()),
            [.. placed.Where(item => !TimeAttributes.IsCreationTime(item.Time)).Select(item => new GoldTime(item.Span, TimeAttributes.Value(item.Time))).OrderBy(time => time.Span)],
            [.. placed.Where(item => TimeAttributes.IsCreationTime(item.Time)).Select(item => item.Span)]);
    }

    /// <summary>The date that is all of the second sentence, where no time is marked as that of creation.</summary>
    private static PublicationTime? Dateline((XElement Time, TextSpan Span)[] placed, string text)
    {
        string? dateline = text.Split("\n\n").ElementAtOrDefault(1);
        return placed.Where(item => item.Span.Read(text) == dateline).Select(item => TimeAttributes.Day(item.Time)).FirstOrDefault() is { } day
            ? new PublicationTime(day)
            : null;
    }

    private static Dictionary<string, TextSpan> Place(XElement root, StringBuilder text)
    {
        Dictionary<string, TextSpan> spans = new(StringComparer.Ordinal);
        int previous = 0;
        foreach (XElement token in root.Elements("token"))
        {
            int sentence = int.TryParse(Required(token, "sentence"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw Broken(token, "sentence");
            if (sentence < AnnotatedSentences)
            {
                text.Append(text.Length == 0 ? "" : sentence > previous && previous < FirstOfBody ? "\n\n" : Closing.Contains(token.Value) ? "" : " ");
                previous = sentence;
                int start = text.Length;
                spans[Required(token, "t_id")] = new TextSpan(start, text.Append(token.Value).Length);
            }
        }

        return spans;
    }

    /// <summary>From the first to the last token of its anchors; null for a time that no words of the annotated sentences name.</summary>
    private static TextSpan? Span(XElement time, Dictionary<string, TextSpan> spans)
    {
        ImmutableArray<TextSpan> anchors =
        [
            .. time.Elements("token_anchor").Select(anchor => Required(anchor, "t_id")).Where(spans.ContainsKey).Select(id => spans[id]),
        ];
        return anchors.IsEmpty ? null : anchors.Aggregate(TextSpan.Cover);
    }

    private static string Required(XElement element, string name) => element.Attribute(name)?.Value ?? throw Broken(element, name);

    private static InvalidDataException Broken(XElement element, string name) =>
        new($"<{element.Name.LocalName}> without a usable '{name}'; fetch the file again.");
}

using System.Collections.Immutable;
using System.Text.Json;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Training.Attributions;

/// <summary>A report with its annotated attributions.</summary>
/// <param name="Text">The report as attribution reads it.</param>
/// <param name="Attributions">Those with a cue, each with the word that heads its cue.</param>
internal sealed record AttributedText(ReportText Text, ImmutableArray<(GoldAttribution Attribution, int Cue)> Attributions)
{
    /// <summary>Reads the reports of a file of JSON lines with <c>text</c> and <c>attributions</c>.</summary>
    public static IEnumerable<AttributedText> Read(string path, ReportParser parser)
    {
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var text = new ReportText(parser.Parse(json.RootElement.GetProperty("text").GetString()!));
            yield return new AttributedText(
                text,
                [
                    .. json.RootElement.GetProperty("attributions").EnumerateArray()
                        .Select(GoldAttribution.Of)
                        .Select(attribution => (attribution, HeadOf(text, [.. WordsIn(text, attribution.Cue)])))
                        .Where(pair => pair.Item2 >= 0 && !pair.attribution.Content.IsEmpty),
                ]);
        }
    }

    /// <summary>The words that begin within the spans.</summary>
    public static IEnumerable<int> WordsIn(ReportText text, ImmutableArray<TextSpan> spans)
    {
        foreach (TextSpan span in spans)
        {
            for (int word = text.FirstAt(span.Start); word < text.Words.Length && text.Words[word].Form.Span.Start < span.End; word++)
            {
                yield return word;
            }
        }
    }

    /// <summary>The word of a cue that hangs on none of the others: a verb before another word, a mark last.</summary>
    private static int HeadOf(ReportText text, HashSet<int> words) => words
        .Where(word => !words.Contains(text.Trees.HeadOf(word)))
        .OrderBy(word => text.IsMark(word) ? 2 : text.Words[word].Tags.Upos == "VERB" ? 0 : 1)
        .ThenBy(word => word)
        .FirstOrDefault(ReportText.None);
}

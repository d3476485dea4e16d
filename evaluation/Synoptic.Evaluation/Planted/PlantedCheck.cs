using System.Collections.Immutable;
using Synoptic.Evaluation.Planted.Model;

namespace Synoptic.Evaluation.Planted;

/// <summary>Holds a planted file against the reports that it speaks of.</summary>
public static class PlantedCheck
{
    /// <summary>What does not fit: spans past the end of a report, and spans that read otherwise than their <c>text</c>.</summary>
    /// <param name="planted">The planted file.</param>
    /// <param name="textOf">The text of a report by its file name; null for one that was not read, whose spans are left alone.</param>
    /// <returns>One line a problem, with file, item, value and next step; empty where all is well.</returns>
    public static ImmutableArray<string> Problems(PlantedStory planted, Func<string, string?> textOf) =>
    [
        .. from item in planted.Items
           from side in item.Sides
           from span in side.Spans
           let problem = Problem(span, textOf(span.Report))
           where problem is not null
           select $"{planted.File}: item '{Quoted.Excerpt(item.Id)}': span {span.Span} of '{Quoted.Excerpt(span.Report)}' {problem}",
    ];

    private static string? Problem(PlantedSpan span, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (span.Span.End > text.Length)
        {
            return $"reaches past the end of the report, {text.Length} code units long: count start and end anew.";
        }

        string found = span.Span.Read(text);
        return span.Text is null || span.Text == found
            ? null
            : $"reads \"{Quoted.Excerpt(found)}\", not \"{Quoted.Excerpt(span.Text)}\": count start and end anew, or correct 'text'.";
    }
}

using System.Collections.Immutable;
using Synoptic.Evaluation.Events.Model;
using Synoptic.Evaluation.Events.Records;

namespace Synoptic.Evaluation.Events;

/// <summary>Tells the forms of gold events apart.</summary>
public static class EventGold
{
    /// <summary>The form of a file, by its first line that is not blank.</summary>
    public static EventGoldForm FormOf(ImmutableArray<string> lines)
    {
        string? first = lines.FirstOrDefault(line => !string.IsNullOrWhiteSpace(line));
        return first switch
        {
            null => EventGoldForm.Unknown,
            _ when MarkedSentenceReader.IsHeader(first) => EventGoldForm.MarkedSentences,
            _ when RecordReader.IsRecord(first) => EventGoldForm.Records,
            _ when first.TrimStart().StartsWith('{') && HasProperties(first, "text", "source", "type", "target") => EventGoldForm.CodedTexts,
            _ => EventGoldForm.Unknown,
        };
    }

    private static bool HasProperties(string line, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (!line.Contains($"\"{name}\"", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

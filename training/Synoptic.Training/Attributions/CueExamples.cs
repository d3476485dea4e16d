using Synoptic.Language.Attribution.Learned;
using Synoptic.Training.Segmenting;

namespace Synoptic.Training.Attributions;

/// <summary>Every word with the answer whether it heads a cue; the other words of a cue are left out.</summary>
internal static class CueExamples
{
    /// <summary>Adds the words of a report.</summary>
    public static void Add(ExampleStore examples, AttributedText report)
    {
        HashSet<int> heads = [.. report.Attributions.Select(pair => pair.Cue)];
        HashSet<int> others = [.. report.Attributions.SelectMany(pair => AttributedText.WordsIn(report.Text, pair.Attribution.Cue))];
        Span<uint> features = stackalloc uint[CueFeatures.Most];
        for (int word = 0; word < report.Text.Words.Length; word++)
        {
            if (heads.Contains(word) || !others.Contains(word))
            {
                examples.Add(features[..CueFeatures.Write(report.Text, word, features)], heads.Contains(word));
            }
        }
    }
}

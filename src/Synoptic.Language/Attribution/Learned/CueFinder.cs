using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Learned;

/// <summary>Finds the words that head a cue: "said", the first word of "according to", the colon of a transcript.</summary>
internal sealed class CueFinder(AttributionModel model)
{
    /// <summary>The heads of cues, in order.</summary>
    public List<int> Find(ReportText text)
    {
        var found = new List<int>();
        Span<uint> features = stackalloc uint[CueFeatures.Most];
        Span<int> sum = stackalloc int[1];
        for (int word = 0; word < text.Words.Length; word++)
        {
            model.Cues.Sum(features[..CueFeatures.Write(text, word, features)], sum);
            if (sum[0] > 0)
            {
                found.Add(word);
            }
        }

        return found;
    }
}

using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Leaves out cues that are a part of another's attribution: the "citing" of "said, citing Y".</summary>
internal sealed class SpeechSieve(ReportText text)
{
    private readonly CitingReader _citing = new(text);

    /// <summary>The speeches that stand for themselves.</summary>
    public ImmutableArray<CuedSpeech> Sift(ImmutableArray<CuedSpeech> speeches)
    {
        HashSet<int> used = [];
        foreach (CuedSpeech speech in speeches)
        {
            if (_citing.Read(speech) is { } citing && citing.Verb != speech.Cue)
            {
                used.Add(citing.Verb);
            }
        }

        return speeches.RemoveAll(speech => used.Contains(speech.Cue));
    }
}

using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>
/// Leaves out cues that are a part of another's attribution (the "citing" of "said, citing Y"), and words that nobody
/// lists as cues where a listed one has the same quotation ("angered by the ruling, wrote: “…”").
/// </summary>
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

        HashSet<int> listed = [.. speeches.Where(IsListed).Select(StartOf)];
        return speeches.RemoveAll(speech => used.Contains(speech.Cue) || (!IsListed(speech) && listed.Contains(StartOf(speech))));
    }

    private int StartOf(CuedSpeech speech) => speech.Content.Length > 0 && text.QuotationOf(speech.Content[0].First) >= 0 ? speech.Content[0].First : -1 - speech.Cue;

    private bool IsListed(CuedSpeech speech) => AttributionLexicon.Listed(text, speech.Cue) is not null;
}

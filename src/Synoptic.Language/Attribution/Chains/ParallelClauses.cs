using System.Collections.Immutable;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Ends a content where a clause begins that sets another speaker against the first: "X said S, while Y said T".</summary>
internal sealed class ParallelClauses(ReportText text)
{
    private const int LongestSentence = 200; // words; a longer one is no sentence, and comparing all its speeches would not be linear

    /// <summary>The speeches, each without what others say beside it.</summary>
    public ImmutableArray<CuedSpeech> Cut(ImmutableArray<CuedSpeech> speeches)
    {
        ILookup<int, int> starts = speeches.Where(speech => !speech.Source.IsEmpty && IsContrast(speech))
            .ToLookup(speech => text.SentenceOf(speech.Cue), speech => speech.Source[0].First - 2);
        return [.. speeches.Select(speech => starts[text.SentenceOf(speech.Cue)].Aggregate(speech, Cut))];
    }

    /// <summary>Whether the words before the source are ", while".</summary>
    private bool IsContrast(CuedSpeech speech)
    {
        int first = speech.Source[0].First;
        Range words = text.SentenceAt(speech.Cue).Words;
        return words.End.Value - words.Start.Value <= LongestSentence && first > 1 && first < speech.Cue && text.Is(first - 1, "while", "whereas") && text.Is(first - 2, ",") && text.QuotationOf(first) < 0;
    }

    private static CuedSpeech Cut(CuedSpeech speech, int comma)
    {
        bool reaches = speech.Cue < comma && speech.Content.Any(range => range.Contains(comma) && range.First < comma);
        return reaches
            ? speech with { Content = [.. speech.Content.Where(range => range.First < comma).Select(range => range with { Last = Math.Min(range.Last, comma - 1) })] }
            : speech;
    }
}

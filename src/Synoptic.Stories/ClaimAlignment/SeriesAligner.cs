using System.Collections.Immutable;

namespace Synoptic.Stories.ClaimAlignment;

/// <summary>Sets a text beside the next of its series, and tells which sentences were reworded, dropped or added.</summary>
internal static class SeriesAligner
{
    // Two sentences are one, worded otherwise, when this share of their words is the same at their ends.
    private const double LeastShared = 0.5;

    // The texts are of a series when this share of the shorter stands in both.
    private const double LeastRepeated = 0.5;

    /// <summary>What differs, in order of place; nothing where the texts are not much the same.</summary>
    public static IReadOnlyList<SentencePair> Align(ImmutableArray<SeriesSentence> before, ImmutableArray<SeriesSentence> after)
    {
        var gone = before.Where(sentence => !after.Any(sentence.Repeats)).ToList();
        var added = after.Where(sentence => !before.Any(sentence.Repeats)).ToList();
        bool isRepeated = gone.Count < before.Length;
        var pairs = new List<SentencePair>();
        int shared = before.Where(sentence => !gone.Contains(sentence)).Sum(sentence => sentence.Count);
        foreach (SeriesSentence sentence in gone.ToList())
        {
            bool isOnly = isRepeated && gone.Count == 1 && added.Count == 1;
            if (added.MaxBy(other => Shared(sentence, other)) is { } other && AreOne(sentence, other, isOnly))
            {
                shared += sentence.Start(other) + sentence.End(other);
                pairs.Add(new SentencePair(sentence, other));
                gone.Remove(sentence);
                added.Remove(other);
            }
        }

        if (shared < LeastRepeated * Math.Min(before.Sum(sentence => sentence.Count), after.Sum(sentence => sentence.Count)))
        {
            return [];
        }

        pairs.AddRange(gone.Select(sentence => new SentencePair(sentence, null)));
        pairs.AddRange(added.Select(sentence => new SentencePair(null, sentence)));
        return pairs;
    }

    private static bool AreOne(SeriesSentence sentence, SeriesSentence other, bool isOnly) =>
        Shared(sentence, other) >= LeastShared || (isOnly && sentence.NamesWithin(sentence.Start(other)));

    private static double Shared(SeriesSentence sentence, SeriesSentence other) =>
        (double)(sentence.Start(other) + sentence.End(other)) / Math.Max(sentence.Count, other.Count);
}

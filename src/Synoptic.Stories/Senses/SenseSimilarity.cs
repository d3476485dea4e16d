namespace Synoptic.Stories.Senses;

/// <summary>How near the senses of two words are. Symmetric.</summary>
internal static class SenseSimilarity
{
    private const float SameSense = 0.8f;
    private const double LeastOfSynonyms = 0.5;
    private const float MostInformation = 16;

    /// <summary>Whether the thesaurus has two words as opposites.</summary>
    public static bool AreOpposite(WordSenses one, WordSenses other) => one.Entry is { } mine && other.Entry is { } its && mine.IsOppositeOf(its);

    /// <summary>Whether two words can mean the same in some of their senses: the thesaurus lists one for the other, or they are near.</summary>
    public static bool AreSynonyms(WordSenses one, WordSenses other) =>
        (one.Entry is { } mine && other.Entry is { } its && mine.IsSameAs(its)) || Nearness(one, other) >= LeastOfSynonyms;

    /// <summary>How many words may stand for both, as the thesaurus has it, in [0, 1], and -1 for opposites; null where it lacks one.</summary>
    public static float? Listed(WordSenses one, WordSenses other) => one.Entry is not { } mine || other.Entry is not { } its ? null
        : mine.IsOppositeOf(its) ? -1 : (float)mine.OverlapWith(its);

    /// <summary>
    /// How surely two words can tell of the same, in [0, 1]: as the thesaurus has it, where it knows both, and else as WordNet has it; 0 for
    /// opposites. WordNet counts beside the thesaurus for synonyms alone: of what else it has as near, few pairs tell of one event.
    /// </summary>
    public static double Nearness(WordSenses one, WordSenses other)
    {
        if (one.Entry is not { } mine || other.Entry is not { } its)
        {
            return Compare(one, other)?.Nearness ?? 0;
        }

        if (mine.IsOppositeOf(its))
        {
            return 0;
        }

        double listed = mine.NearnessTo(its);
        return listed >= SameSense || Compare(one, other) is not { Nearness: >= SameSense } sensed ? listed : Math.Max(listed, sensed.Nearness);
    }

    /// <summary>
    /// The nearest synset that both lead to: first the product of the weights, in [0, 1]; then the same weighed by how much the synset
    /// tells, as D. Lin measures likeness (ICML 1998), in [0, 1]. Null where a word is unknown.
    /// </summary>
    public static (float Nearness, float Information)? Compare(WordSenses one, WordSenses other)
    {
        if (!one.IsKnown || !other.IsKnown)
        {
            return null;
        }

        float nearness = 0;
        float information = 0;
        int left = 0;
        int right = 0;
        while (left < one.Synsets.Length && right < other.Synsets.Length)
        {
            (ReachedSynset mine, ReachedSynset its) = (one.Synsets[left], other.Synsets[right]);
            if (mine.Synset == its.Synset)
            {
                float weight = mine.Weight * its.Weight;
                nearness = Math.Max(nearness, weight);
                information = Math.Max(information, MathF.Sqrt(weight) * mine.Information / MostInformation);
            }

            (left, right) = (left + (mine.Synset <= its.Synset ? 1 : 0), right + (its.Synset <= mine.Synset ? 1 : 0));
        }

        return (nearness, information);
    }
}

namespace Synoptic.Stories.Senses;

/// <summary>How near the senses of two words are. Symmetric.</summary>
internal static class SenseSimilarity
{
    private const float MostInformation = 16;

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

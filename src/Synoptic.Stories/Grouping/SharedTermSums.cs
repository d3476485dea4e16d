namespace Synoptic.Stories.Grouping;

/// <summary>What two reports share in their stems: sums over the stems that both hold.</summary>
internal readonly record struct SharedTermSums(double Full, double Names, double Plain, double Lead, double LeftLeadNames, double RightLeadNames)
{
    /// <summary>One walk over both; both are ordered by hash.</summary>
    public static SharedTermSums Of(StoryReading left, StoryReading right)
    {
        ReadOnlySpan<StoryTerm> first = left.Terms.AsSpan();
        ReadOnlySpan<StoryTerm> second = right.Terms.AsSpan();
        double full = 0, names = 0, plain = 0, lead = 0, leftNames = 0, rightNames = 0;
        for (int one = 0, two = 0; one < first.Length && two < second.Length;)
        {
            ref readonly StoryTerm own = ref first[one];
            ref readonly StoryTerm other = ref second[two];
            if (own.Hash == other.Hash)
            {
                double product = (double)own.Weight * other.Weight;
                full += product;
                names += own.IsName && other.IsName ? product : 0;
                plain += own.IsName || other.IsName ? 0 : product;
                lead += (double)own.Lead * other.Lead;
                leftNames += StoryReading.IsLeadName(own) ? own.Rarity : 0;
                rightNames += StoryReading.IsLeadName(other) ? other.Rarity : 0;
            }

            bool leftFirst = own.Hash <= other.Hash;
            two += own.Hash >= other.Hash ? 1 : 0;
            one += leftFirst ? 1 : 0;
        }

        return new SharedTermSums(full, names, plain, lead, leftNames, rightNames);
    }
}

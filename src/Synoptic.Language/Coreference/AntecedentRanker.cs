namespace Synoptic.Language.Coreference;

/// <summary>Gives each speaker of a quotation the subject before it as antecedent, and every other phrase the antecedent with the highest score, or none (P. Denis and J. Baldridge 2008, "Specialized Models and Ranking for Coreference Resolution").</summary>
internal sealed class AntecedentRanker(CoreferenceModel model, PairFeatures features, MarkableHistory history, QuotedSpeakers speakers, DistinctPhrases distinct)
{
    /// <summary>Joins every phrase to its antecedent.</summary>
    public void Join(ReferentPartition parts)
    {
        Span<uint> hashes = stackalloc uint[PairFeatures.Most];
        for (int index = 0; index < history.Markables.Length; index++)
        {
            if (parts.HasAntecedent(index))
            {
                continue;
            }

            if (speakers.AntecedentOf(index) is { } speaker && parts.MayJoin(speaker, index))
            {
                parts.Join(speaker, index);
                continue;
            }

            int antecedent = -1;
            int highest = model.Score(hashes[..features.WriteNew(index, hashes)]);
            int[] others = [.. distinct.Of(index)];
            foreach (Candidate candidate in history.CandidatesOf(index))
            {
                bool isPossible = parts.MayJoin(candidate.Phrase, index) && !IsOneOf(others, candidate.Phrase, parts);
                int score = isPossible ? model.Score(hashes[..features.Write(index, candidate, hashes)]) : int.MinValue;
                (antecedent, highest) = score > highest ? (candidate.Phrase, score) : (antecedent, highest);
            }

            if (antecedent >= 0)
            {
                parts.Join(antecedent, index);
            }
        }
    }

    private static bool IsOneOf(int[] others, int phrase, ReferentPartition parts)
    {
        foreach (int other in others)
        {
            if (parts.AreOne(phrase, other))
            {
                return true;
            }
        }

        return false;
    }
}

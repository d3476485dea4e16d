namespace Synoptic.Language.Coreference;

/// <summary>Gives each speaker of a quotation the subject before it as antecedent, and every other phrase the antecedent with the highest score, or none (P. Denis and J. Baldridge 2008, "Specialized Models and Ranking for Coreference Resolution").</summary>
internal sealed class AntecedentRanker
{
    private readonly CoreferenceModel _model;
    private readonly MarkableHistory _history;
    private readonly PairFeatures _features;
    private readonly QuotedSpeakers _speakers;
    private readonly DistinctPhrases _distinct;

    /// <summary>Prepares the phrases of a document.</summary>
    public AntecedentRanker(CoreferenceModel model, PhraseTree tree, MarkableHistory history)
    {
        _model = model;
        _history = history;
        _features = new PairFeatures(tree, history);
        _speakers = new QuotedSpeakers(tree, history.Markables);
        _distinct = new DistinctPhrases(tree, history.Markables, _speakers);
    }

    /// <summary>Joins every phrase to its antecedent.</summary>
    public void Join(ReferentPartition parts)
    {
        Span<uint> hashes = stackalloc uint[PairFeatures.Most];
        for (int index = 0; index < _history.Markables.Length; index++)
        {
            if (parts.HasAntecedent(index))
            {
                continue;
            }

            if (_speakers.AntecedentOf(index) is { } speaker && parts.MayJoin(speaker, index))
            {
                parts.Join(speaker, index);
                continue;
            }

            int antecedent = -1;
            int highest = _model.Score(hashes[.._features.WriteNew(index, hashes)]);
            int[] others = [.. _distinct.Of(index)];
            foreach (Candidate candidate in _history.CandidatesOf(index))
            {
                bool isPossible = parts.MayJoin(candidate.Phrase, index) && !IsOneOf(others, candidate.Phrase, parts);
                int score = isPossible ? _model.Score(hashes[.._features.Write(index, candidate, hashes)]) : int.MinValue;
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

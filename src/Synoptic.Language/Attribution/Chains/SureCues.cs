using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Cues that grammar alone makes sure of: a listed verb or noun with a clause of its own ("projects that ...", "the denial that ...").</summary>
internal static class SureCues
{
    /// <summary>Adds them to the cues that are known, in order.</summary>
    public static IEnumerable<int> Add(ReportText text, List<int> cues)
    {
        HashSet<int> known = [.. cues];
        for (int word = 0; word < text.Words.Length; word++)
        {
            if (known.Contains(word) || (text.ReportingKind(word) > 0 && IsSure(text, word)))
            {
                yield return word;
            }
        }
    }

    private static bool IsSure(ReportText text, int word)
    {
        var frame = CueFrame.Of(text, word);
        if (frame.Clause < word || !AttributionLexicon.Cue(text, word).IsSure)
        {
            return false;
        }

        bool isThat = text.HasRelation(frame.Clause, "ccomp") || text.HasRelation(frame.Clause, "acl");
        bool hasMark = frame.ClauseMark >= 0 && text.Is(frame.ClauseMark, "that");
        return isThat && hasMark && text.Words[word].Tags.Upos is "NOUN";
    }
}

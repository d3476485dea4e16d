using Synoptic.Language.Attribution.Learned;
using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Cues that grammar alone makes sure of: a listed verb or noun with a clause of its own ("projects that ...", "the denial that ..."), or a count with who made it.</summary>
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
        if (IsEstimated(text, word))
        {
            return true;
        }

        var frame = CueFrame.Of(text, word);
        if (frame.Clause < word || !AttributionLexicon.Cue(text, word).IsSure)
        {
            return false;
        }

        bool isThat = text.HasRelation(frame.Clause, "ccomp") || text.HasRelation(frame.Clause, "acl");
        bool hasMark = frame.ClauseMark >= 0 && text.Is(frame.ClauseMark, "that");
        return isThat && hasMark && text.Words[word].Tags.Upos is "NOUN";
    }

    /// <summary>"estimated by X at 3,000".</summary>
    private static bool IsEstimated(ReportText text, int word)
    {
        bool hasAgent = false;
        bool hasNumber = false;
        for (int child = text.Trees.FirstChildOf(word); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            hasAgent |= text.Words[child].Dependency.Relation == "obl:agent";
            hasNumber |= child > word && text.HasRelation(child, "obl") && text.Is(text.Trees.FirstOf(child), "at");
        }

        return hasAgent && hasNumber && text.Words[word].Tags.Xpos == "VBN" && AttributionLexicon.Cue(text, word).Kind is StepKind.Estimated;
    }
}

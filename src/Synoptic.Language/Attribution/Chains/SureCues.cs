using System.Collections.Immutable;
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
        return isThat && hasMark && (text.Words[word].Tags.Upos is "NOUN" || (text.Words[word].Tags.Upos is "VERB" && frame.Subject >= 0));
    }

    /// <summary>"estimated by X at 3,000", "X put the dead at 31".</summary>
    private static bool IsEstimated(ReportText text, int word)
    {
        bool hasAgent = false;
        bool hasNumber = false;
        for (int child = text.Trees.FirstChildOf(word); child >= 0; child = text.Trees.NextSiblingOf(child))
        {
            hasAgent |= text.Words[child].Dependency.Relation == "obl:agent";
            hasNumber |= child > word && text.HasRelation(child, "obl") && text.Is(text.Trees.FirstOf(child), "at");
        }

        bool isPassive = hasAgent && text.Words[word].Tags.Xpos == "VBN";
        return hasNumber && (isPassive || IsPutAt(text, word)) && AttributionLexicon.Cue(text, word).Kind is StepKind.Estimated;
    }

    /// <summary>Whether a verb with subject and object has a number behind "at" or "as".</summary>
    public static bool IsPutAt(ReportText text, int word)
    {
        var frame = CueFrame.Of(text, word);
        return text.Words[word].Tags.Upos == "VERB" && frame.Subject >= 0 && frame.Subject < word && frame.Object > word && frame.Oblique > frame.Object
            && frame.ObliqueCase >= 0 && text.Is(frame.ObliqueCase, "at") && HasNumber(text, frame.Oblique);
    }

    private static bool HasNumber(ReportText text, int phrase) =>
        Enumerable.Range(text.Trees.FirstOf(phrase), text.Trees.LastOf(phrase) - text.Trees.FirstOf(phrase) + 1).Any(word => text.Words[word].Tags.Xpos == "CD");

    /// <summary>What a sure cue alone governs: its that-clause, or who is put at how many; none for other cues.</summary>
    public static ImmutableArray<WordRange> ContentOf(ReportText text, int cue)
    {
        var frame = CueFrame.Of(text, cue);
        return frame.ClauseMark > cue && text.Is(frame.ClauseMark, "that") ? [new WordRange(frame.ClauseMark, EndOf(text, frame.Clause))]
            : IsPutAt(text, cue) ? [new WordRange(text.Trees.FirstOf(frame.Object), EndOf(text, frame.Oblique))]
            : [];
    }

    private static int EndOf(ReportText text, int head)
    {
        int last = text.Trees.LastOf(head);
        while (last > head && text.IsMark(last))
        {
            last--;
        }

        return last;
    }
}

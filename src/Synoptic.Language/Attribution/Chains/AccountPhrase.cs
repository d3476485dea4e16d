using Synoptic.Language.Attribution.Reading;
using Synoptic.Language.Model;

namespace Synoptic.Language.Attribution.Chains;

/// <summary>Reads a phrase that names whose account or estimate a sentence is: "by the mayor's own estimate", "in the words of X", "by the police count".</summary>
internal static class AccountPhrase
{
    /// <summary>The noun that is the cue and whose it is, where the words are such a phrase and nothing else.</summary>
    public static (int Cue, WordRange Source)? Read(ReportText text, int from, int to)
    {
        if (!text.Is(from, "by", "in", "on"))
        {
            return null;
        }

        for (int word = from + 1; word < to; word++)
        {
            if (IsAccount(text, word) && !(text.Is(word, "count") && !text.Is(from, "by")))
            {
                return Owner(text, word, from, to) is { } owner ? (word, owner) : null;
            }
        }

        return null;
    }

    private static bool IsAccount(ReportText text, int word) =>
        text.Words[word].Tags.Upos == "NOUN" && AttributionLexicon.Listed(text, word) is { Kind: StepKind.Estimated or StepKind.AccordingTo };

    /// <summary>All of the phrase before the noun or, behind "of", all after it.</summary>
    private static WordRange? Owner(ReportText text, int account, int from, int to)
    {
        if (account + 2 < to && text.Is(account + 1, "of"))
        {
            return new WordRange(account + 2, to - 1);
        }

        int last = account - 1;
        while (last > from && (text.Words[last].Tags.Upos == "ADJ" || text.Words[last].Tags.Xpos is "CD" or "RB"))
        {
            last--;
        }

        bool isOwner = last > from && account + 1 == to && (text.Words[last].Tags.Xpos is "POS" or "PRP$" || text.Words[last].Tags.Upos is "NOUN" or "PROPN");
        return isOwner ? new WordRange(from + 1, last) : null;
    }
}

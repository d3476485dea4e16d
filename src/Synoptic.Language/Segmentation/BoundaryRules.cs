using Synoptic.Language.Data;
using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>Decides whether a run of stops ends its sentence, by the word before it and the word after it.</summary>
internal static class BoundaryRules
{
    private const int MostOpeners = 4;
    private const int LongestWord = 24;

    /// <summary>Whether the sentence ends at <paramref name="run"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">From the start of the sentence to the end of the paragraph.</param>
    /// <param name="run">The run of stops.</param>
    public static bool Ends(string text, TextSpan rest, StopRun run)
    {
        if (run.Next >= rest.End)
        {
            return true;
        }

        if (run.Next == run.End)
        {
            return EndsWithoutSpace(text, run);
        }

        int first = FirstOfNextWord(text, run.Next, rest.End);
        if (char.IsLower(text[first]) || text[first] is ',' or ';' or ':' || Characters.IsStop(text[first]))
        {
            return false;
        }

        bool isOneStop = run.MarksEnd == run.Start + 1 && text[run.Start] == '.';
        return !isOneStop || EndsAfterWord(text, rest, run, first);
    }

    private static bool EndsWithoutSpace(string text, StopRun run) =>
        Characters.IsFullWidthStop(text[run.MarksEnd - 1])
        || (run.End > run.MarksEnd && Characters.IsSureCloser(text[run.End - 1]) && char.IsUpper(text[run.Next]));

    private static int FirstOfNextWord(string text, int index, int limit)
    {
        for (int skipped = 0; skipped < MostOpeners && index < limit - 1 && Characters.IsOpener(text[index]); skipped++)
        {
            index++;
        }

        return index;
    }

    private static bool EndsAfterWord(string text, TextSpan rest, StopRun run, int first)
    {
        ReadOnlySpan<char> word = WordBefore(text, rest.Start, run.Start);
        bool opensSentence = run.Start - word.Length == rest.Start;
        if (opensSentence && IsListMark(word))
        {
            return false;
        }

        ReadOnlySpan<char> next = WordAt(text, first, rest.End);
        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.None or AbbreviationKind.AfterClock => true,
            AbbreviationKind.Title or AbbreviationKind.Latin => run.End > run.MarksEnd,
            AbbreviationKind.Number or AbbreviationKind.Month => !char.IsDigit(text[first]),
            AbbreviationKind.Clock => Abbreviations.KindOf(next) != AbbreviationKind.AfterClock,
            _ => CommonWords.IsFunction(next) && !IsInitial(text, first, next),
        };
    }

    private static bool IsInitial(string text, int first, ReadOnlySpan<char> word) =>
        word.Length == 1 && first + 1 < text.Length && text[first + 1] == '.';

    /// <summary>"1", "12", "a", "iv": what numbers a list, when it opens a sentence.</summary>
    private static bool IsListMark(ReadOnlySpan<char> word) =>
        word.Length is 1 or 2 && (char.IsAsciiDigit(word[0]) || word.Length == 1 || word is "ii" or "iv" or "vi" or "ix" or "II" or "IV" or "VI" or "IX");

    private static ReadOnlySpan<char> WordBefore(string text, int start, int end)
    {
        int index = end;
        int limit = Math.Max(start, end - LongestWord);
        while (index > limit && (char.IsLetterOrDigit(text[index - 1]) || text[index - 1] == '.'))
        {
            index--;
        }

        return text.AsSpan(index, end - index);
    }

    private static ReadOnlySpan<char> WordAt(string text, int start, int end)
    {
        int index = start;
        int limit = Math.Min(end, start + LongestWord);
        while (index < limit && char.IsLetterOrDigit(text[index]))
        {
            index++;
        }

        return text.AsSpan(start, index - start);
    }
}

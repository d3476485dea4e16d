using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Stories.Redlines;

/// <summary>Finds where the words of two sentences differ, by their longest common subsequence.</summary>
internal static class WordEdits
{
    /// <summary>The edits, in order; none where the words are the same.</summary>
    public static ImmutableArray<WordEdit> Find(RedlineSentence before, RedlineSentence after) =>
    [
        .. Runs(before.Words, after.Words, word => word.Form)
            .Aggregate(ImmutableList<(Range Old, Range New)>.Empty, (runs, run) => Join(runs, run, after.Words))
            .Select(run => new WordEdit(SpanOf(before, run.Old), SpanOf(after, run.New))),
    ];

    /// <summary>The runs of words in which two sequences differ.</summary>
    public static IEnumerable<(Range Old, Range New)> Runs<T>(ImmutableArray<T> before, ImmutableArray<T> after, Func<T, string> read)
    {
        int[,] common = Common([.. before.Select(read)], [.. after.Select(read)]);
        (int left, int right) = (0, 0);
        while (left < before.Length || right < after.Length)
        {
            (int oldStart, int newStart) = (left, right);
            while (left < before.Length || right < after.Length)
            {
                bool canDrop = left < before.Length && common[left + 1, right] == common[left, right];
                bool canAdd = right < after.Length && common[left, right + 1] == common[left, right];
                if (!canDrop && !canAdd)
                {
                    break; // both have the word
                }

                (left, right) = canDrop ? (left + 1, right) : (left, right + 1);
            }

            if (left > oldStart || right > newStart)
            {
                yield return (oldStart..left, newStart..right);
            }

            (left, right) = (left + 1, right + 1);
        }
    }

    /// <summary>How long the common subsequence is of what follows each pair of places.</summary>
    private static int[,] Common(string[] before, string[] after)
    {
        int[,] common = new int[before.Length + 1, after.Length + 1];
        for (int left = before.Length - 1; left >= 0; left--)
        {
            for (int right = after.Length - 1; right >= 0; right--)
            {
                common[left, right] = string.Equals(before[left], after[right], StringComparison.Ordinal)
                    ? common[left + 1, right + 1] + 1
                    : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }

        return common;
    }

    /// <summary>Two replacements with a lone function word or mark between them read better as one.</summary>
    private static ImmutableList<(Range Old, Range New)> Join(ImmutableList<(Range Old, Range New)> runs, (Range Old, Range New) run, ImmutableArray<RedlineWord> after)
    {
        if (runs.IsEmpty || !IsReplacement(runs[^1]) || !IsReplacement(run)
            || run.New.Start.Value - runs[^1].New.End.Value != 1 || after[run.New.Start.Value - 1].IsTelling)
        {
            return runs.Add(run);
        }

        (Range old, Range young) = runs[^1];
        return runs.SetItem(runs.Count - 1, (old.Start..run.Old.End, young.Start..run.New.End));
    }

    private static bool IsReplacement((Range Old, Range New) run) => !run.Old.Start.Equals(run.Old.End) && !run.New.Start.Equals(run.New.End);

    private static TextSpan SpanOf(RedlineSentence sentence, Range words)
    {
        (int start, int end) = (words.Start.Value, words.End.Value);
        int place = start > 0 ? sentence.Words[start - 1].Span.End : sentence.Span.Start;
        return start == end ? new TextSpan(place, place) : TextSpan.Cover(sentence.Words[start].Span, sentence.Words[end - 1].Span);
    }
}

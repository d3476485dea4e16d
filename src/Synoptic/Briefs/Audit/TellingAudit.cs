using System.Collections.Immutable;
using Synoptic.Briefs.Model;

namespace Synoptic.Briefs.Audit;

/// <summary>
/// Checks that a sentence of a report is told in its own words and order: what is left out is marked, and who or when is
/// meant stands right behind the words that it explains.
/// </summary>
internal static class TellingAudit
{
    private const char CutMark = '…';

    /// <summary>In code units.</summary>
    private const int LongestDateline = 120;

    public static IEnumerable<string> Check(AuditedLine line)
    {
        ImmutableArray<BriefBinding> bindings = line.Line.Bindings;
        for (int i = 0; i < bindings.Length; i++)
        {
            if (line.Lead(i).EndsWith("(= ", StringComparison.Ordinal))
            {
                if (!Explains(bindings, i))
                {
                    yield return $"\"{line.Words(bindings[i])}\" does not stand behind what it explains";
                }
            }
            else if (bindings[i].Operation == BindingOperations.Extract && !IsSpeaker(line, i) && !IsWhole(line, i))
            {
                yield return $"what is left out beside \"{line.Words(bindings[i])}\" is not marked";
            }
        }
    }

    /// <summary>Whether it is the words for who speaks, which are no sentence.</summary>
    private static bool IsSpeaker(AuditedLine line, int index) => index == 0 && line.Line.Section == BriefSections.Quotes;

    private static bool Explains(ImmutableArray<BriefBinding> bindings, int index) => index > 0
        && bindings[index - 1] is { Operation: BindingOperations.Extract, Inputs: [var words] }
        && bindings[index].Inputs is [var explained] && explained.Document == words.Document && explained.End == words.End && words.Start <= explained.Start;

    /// <summary>Whether an extract begins and ends where a sentence does, or goes on with the extract beside it, or a mark or quotation mark stands there.</summary>
    private static bool IsWhole(AuditedLine line, int index)
    {
        BriefSpan words = line.Line.Bindings[index].Inputs[0];
        BriefDocument report = line.Brief.Documents[words.Document];
        string before = line.Lead(index);
        string after = index + 1 < line.Line.Bindings.Length && line.Lead(index + 1).EndsWith("(= ", StringComparison.Ordinal)
            ? line.Follow(index + 1)[1..]
            : line.Follow(index);
        return (IsMarked(before, ^1) || report.Sentences.Any(sentence => sentence.Start <= words.Start && words.Start < sentence.End && IsLeadIn(report.Text[sentence.Start..words.Start])) || GoesOn(line, Before(line, index), words, report))
            && (IsMarked(after, 0) || report.Sentences.Any(sentence => sentence.End == words.End) || GoesOn(line, After(line, index), words, report));
    }

    /// <summary>Whether what stands before an extract is nothing, or no part of its sentence: a mark, the number of a list item, the place and day of a dispatch up to its dash.</summary>
    private static bool IsLeadIn(string before) => !before.Any(char.IsLetter)
        || (before.Length <= LongestDateline && before.TrimEnd() is [.., '-' or '–' or '—' or '―'] && before.TakeWhile(char.IsLetter).Count() > 2 && before.TakeWhile(char.IsLetter).All(char.IsUpper));

    /// <summary>Whether a cut mark, a quotation mark or a bracket bounds the extract; a quoted stretch and a title need not be whole.</summary>
    private static bool IsMarked(string fixedWords, Index at)
    {
        string visible = fixedWords.Trim();
        return visible.Length > 0 && (visible[at] is CutMark or '"' or '(' or ')' || visible.Contains(CutMark, StringComparison.Ordinal));
    }

    private static BriefSpan? Before(AuditedLine line, int index) => Neighbour(line, index, -1);

    private static BriefSpan? After(AuditedLine line, int index) => Neighbour(line, index, 1);

    /// <summary>The extract on one side, over an explanation between.</summary>
    private static BriefSpan? Neighbour(AuditedLine line, int index, int step)
    {
        ImmutableArray<BriefBinding> bindings = line.Line.Bindings;
        int other = index + step;
        if (other >= 0 && other < bindings.Length && line.Lead(other).EndsWith("(= ", StringComparison.Ordinal))
        {
            other += step;
        }

        return other >= 0 && other < bindings.Length && bindings[other].Operation == BindingOperations.Extract ? bindings[other].Inputs[0] : null;
    }

    private static bool GoesOn(AuditedLine line, BriefSpan? neighbour, BriefSpan words, BriefDocument report) =>
        neighbour is { } other && other.Document == words.Document
        && (other.End <= words.Start ? report.Text[other.End..words.Start] : words.End <= other.Start ? report.Text[words.End..other.Start] : "x") is var between
        && string.IsNullOrWhiteSpace(between);
}

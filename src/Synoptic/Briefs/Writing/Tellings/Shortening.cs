using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>Shortens a sentence by its tree until it fits, then, where that is not enough, at the end of a word.</summary>
/// <param name="words">The words of the sentence, or some of them that stand together.</param>
/// <param name="before">How many words of the sentence stand before them.</param>
/// <param name="text">The report's text.</param>
internal sealed class Shortening(ImmutableArray<Word> words, int before, string text)
{
    /// <summary>In code units: a cut that saves less is not worth its mark.</summary>
    private const int LeastSaving = 30;

    /// <summary>What part of the length that a sentence should have must be left of it.</summary>
    private const int LeastShare = 3;

    /// <summary>In words.</summary>
    private const int LongestLeadIn = 16;

    private readonly SentenceTree _tree = new(words, before);

    /// <summary>Which words are kept: always those that overlap what the line is about.</summary>
    /// <param name="about">What the line is about.</param>
    /// <param name="limit">In code units, how long the rest should be.</param>
    /// <param name="most">In code units, how long it may be.</param>
    /// <param name="lead">How many words stand before the sentence itself, which nobody misses: a dateline, the number of a list item.</param>
    public bool[] Keep(TextSpan about, int limit, int most, out int lead)
    {
        bool[] kept = [.. words.Select(_ => true)];
        bool[] needed = [.. words.Select(word => word.Form.Span.Overlaps(about))];
        lead = LeadIn(needed);
        Drop(kept, 0, lead - 1);
        Cut[] open = LengthOf(kept) > limit ? [.. new CutFinder(_tree, FormOf, lead).Find().Where(cut => !needed.AsSpan(cut.First, cut.Last + 1 - cut.First).Contains(true))] : [];
        while (LengthOf(kept) > limit && NextOf(open, kept, limit) is { } cut)
        {
            Drop(kept, cut.First, cut.Last);
        }

        CutEnd(kept, Enumerable.Range(0, words.Length).Where(word => needed[word] || _tree.IsRoot(word)).Max() + 1, most);
        return kept;
    }

    /// <summary>Of the cuts of least loss that leave enough, the shortest that is enough, or else the longest.</summary>
    private Cut? NextOf(Cut[] open, bool[] kept, int limit)
    {
        int length = LengthOf(kept);
        (Cut Cut, int Saving)[] worth = [.. open.Select(cut => (cut, Saving(cut, kept))).Where(cut => cut.Item2 >= LeastSaving && LeastShare * (length - cut.Item2) >= limit)];
        (Cut Cut, int Saving)[] least = [.. worth.Where(cut => cut.Cut.Loss == worth.Min(other => other.Cut.Loss))];
        return least.Length == 0 ? null
            : least.Where(cut => length - cut.Saving <= limit).OrderBy(cut => cut.Saving).Append(least.MaxBy(cut => cut.Saving)).First().Cut;
    }

    private string FormOf(int word) => words[word].Form.Span.Read(text);

    private int LengthOf(bool[] kept) => Enumerable.Range(0, words.Length).Where(word => kept[word]).Sum(word => WidthOf(word));

    /// <summary>The length of a word with the white space after it.</summary>
    private int WidthOf(int word) => (word + 1 < words.Length ? words[word + 1].Form.Span.Start : words[word].Form.Span.End) - words[word].Form.Span.Start;

    private int Saving(Cut cut, bool[] kept) => Enumerable.Range(cut.First, cut.Last - cut.First + 1).Where(word => kept[word]).Sum(WidthOf);

    /// <summary>
    /// Words are left out from the end while the rest is too long, from where what stands before needs none of them: the last such place
    /// that is short enough, or else the first that is not; where there is none, the sentence stays whole.
    /// </summary>
    private void CutEnd(bool[] kept, int least, int most)
    {
        if (LengthOf(kept) <= most)
        {
            return;
        }

        EndFinder ends = new(_tree, FormOf);
        int[] lengths = [0, .. Enumerable.Range(0, words.Length).Select(word => kept[word] ? WidthOf(word) : 0)];
        for (int word = 1; word < lengths.Length; word++)
        {
            lengths[word] += lengths[word - 1];
        }

        int[] good = [.. Enumerable.Range(least, Math.Max(0, words.Length - least)).Where(end => 2 * lengths[end] > most && ends.IsEnd(end, kept))];
        int found = good.LastOrDefault(end => lengths[end] <= most, good.FirstOrDefault(words.Length));
        Drop(kept, found, words.Length - 1);
    }

    /// <summary>How many words stand before the sentence itself: the number of a list item, or the place and date of a dispatch, which end in a dash.</summary>
    private int LeadIn(bool[] needed)
    {
        int dash = Enumerable.Range(0, Math.Min(LongestLeadIn, words.Length)).FirstOrDefault(word => FormOf(word) is "-" or "–" or "—" or "―");
        bool isDispatch = dash > 0 && FormOf(0) is [_, _, _, ..] place && place.All(char.IsUpper) && IsApart(dash) && !words[1..dash].Any(word => word.Tags.Upos is "VERB" or "AUX" or "PRON");
        bool isItem = words.Length > 2 && FormOf(0).All(char.IsAsciiDigit) && FormOf(1) == ".";
        int end = isDispatch ? dash + 1 : isItem ? 2 : FormOf(0).All(character => character is '-' or '–' or '—' or '―' or '•' or '*') || FormOf(0) is [_, .., '.'] number && number[..^1].All(char.IsAsciiDigit) ? 1 : 0;
        return Enumerable.Range(1, Math.Max(0, end - 1)).Any(word => needed[word]) ? 0 : end;
    }

    private bool IsApart(int word) => words[word].Form.Span.Start > words[word - 1].Form.Span.End;

    private static void Drop(bool[] kept, int first, int last)
    {
        for (int word = first; word <= last; word++)
        {
            kept[word] = false;
        }
    }
}

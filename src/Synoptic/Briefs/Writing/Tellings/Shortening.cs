using System.Collections.Immutable;
using Synoptic.Language.Model;

namespace Synoptic.Briefs.Writing.Tellings;

/// <summary>Shortens a sentence by its tree until it fits, then, where that is not enough, at the end of a word.</summary>
/// <param name="words">The words of the sentence.</param>
/// <param name="text">The report's text.</param>
internal sealed class Shortening(ImmutableArray<Word> words, string text)
{
    /// <summary>In code units: a cut that saves less is not worth its mark.</summary>
    private const int LeastSaving = 14;

    private readonly SentenceTree _tree = new(words);

    /// <summary>Which words are kept: always those that overlap what the line is about.</summary>
    /// <param name="about">What the line is about.</param>
    /// <param name="limit">In code units, how long the rest should be.</param>
    /// <param name="most">In code units, how long it may be.</param>
    public bool[] Keep(TextSpan about, int limit, int most)
    {
        bool[] kept = [.. words.Select(_ => true)];
        bool[] needed = [.. words.Select(word => word.Form.Span.Overlaps(about))];
        foreach (Cut cut in LengthOf(kept) > limit ? new CutFinder(_tree, FormOf).Find() : [])
        {
            if (LengthOf(kept) > limit && Saving(cut, kept) >= LeastSaving && !Enumerable.Range(cut.First, cut.Last - cut.First + 1).Any(word => needed[word]))
            {
                Drop(kept, cut.First, cut.Last);
            }
        }

        CutEnd(kept, needed, most);
        return kept;
    }

    private string FormOf(int word) => words[word].Form.Span.Read(text);

    private int LengthOf(bool[] kept) => Enumerable.Range(0, words.Length).Where(word => kept[word]).Sum(word => WidthOf(word));

    /// <summary>The length of a word with the white space after it.</summary>
    private int WidthOf(int word) => (word + 1 < words.Length ? words[word + 1].Form.Span.Start : words[word].Form.Span.End) - words[word].Form.Span.Start;

    private int Saving(Cut cut, bool[] kept) => Enumerable.Range(cut.First, cut.Last - cut.First + 1).Where(word => kept[word]).Sum(WidthOf);

    /// <summary>Words are left out from the end while the rest is too long; what the line is about stays.</summary>
    private void CutEnd(bool[] kept, bool[] needed, int most)
    {
        for (int last = words.Length - 1; last > 0 && LengthOf(kept) > most && !needed[last]; last--)
        {
            kept[last] = false;
        }
    }

    private static void Drop(bool[] kept, int first, int last)
    {
        for (int word = first; word <= last; word++)
        {
            kept[word] = false;
        }
    }
}

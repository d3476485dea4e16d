using System.Collections.Immutable;

namespace Synoptic.Stories.Redlines;

/// <summary>
/// Tells edits that change nothing a reader would act on: spelling, accents, capitals, marks, white space, and one function
/// word of those that the table of spellings calls idle. A number, a negation, a modal verb and a preposition are never trivial.
/// </summary>
internal sealed class TrivialEdits(SpellingKeys spelling)
{
    // A second function word is a hand that reworded the sentence.
    private const int MostFunctionWords = 1;

    /// <summary>Whether the sentences differ in nothing else.</summary>
    public bool Are(RedlineSentence before, RedlineSentence after)
    {
        ImmutableArray<RedlineWord> old = WordsOf(before);
        ImmutableArray<RedlineWord> young = WordsOf(after);
        int functionWords = 0;
        foreach ((Range oldRun, Range newRun) in WordEdits.Runs(old, young, word => word.Key!))
        {
            ImmutableArray<RedlineWord> gone = [.. old.AsSpan()[oldRun]];
            ImmutableArray<RedlineWord> come = [.. young.AsSpan()[newRun]];
            if (!AreMisspellings(gone, come))
            {
                functionWords += Math.Max(gone.Length, come.Length);
                if (functionWords > MostFunctionWords || !gone.Concat(come).All(word => spelling.IsIdle(word.Key!)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool AreMisspellings(ImmutableArray<RedlineWord> gone, ImmutableArray<RedlineWord> come) =>
        gone.Length == come.Length && gone.Zip(come).All(pair => spelling.IsMisspelling(pair.First, pair.Second));

    private static ImmutableArray<RedlineWord> WordsOf(RedlineSentence sentence) => [.. sentence.Words.Where(word => word.Key is not null)];
}

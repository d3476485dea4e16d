using System.Collections.Immutable;

namespace Synoptic.Language.Dictionaries.Coding;

/// <summary>Finds the entries of a dictionary in a sentence: from the left, the longest at each word, none within another.</summary>
internal static class StretchFinder
{
    /// <summary>The entries, in order.</summary>
    /// <param name="index">The dictionary.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="isBarrier">What the gaps of an entry may not hold.</param>
    /// <param name="mayBegin">Whether an entry may begin at a word.</param>
    public static ImmutableArray<Stretch<TEntry>> Find<TEntry>(
        PhraseIndex<TEntry> index, ImmutableArray<CodingWord> words, Func<CodingWord, bool> isBarrier, Func<int, bool> mayBegin)
    {
        var matcher = new PhraseMatcher(words, []);
        var found = ImmutableArray.CreateBuilder<Stretch<TEntry>>();
        for (int word = 0; word < words.Length; word++)
        {
            if (!words[word].IsComma && mayBegin(word) && LongestAt(index, words, word, matcher, isBarrier) is { } stretch)
            {
                found.Add(stretch);
                word = stretch.End - 1;
            }
        }

        return found.ToImmutable();
    }

    private static Stretch<TEntry>? LongestAt<TEntry>(
        PhraseIndex<TEntry> index, ImmutableArray<CodingWord> words, int word, PhraseMatcher matcher, Func<CodingWord, bool> isBarrier)
    {
        foreach ((ImmutableArray<PhraseStep> steps, TEntry entry) in index.At(words[word].Text))
        {
            if (matcher.EndOf(steps, word, isBarrier) is > 0 and int end)
            {
                return new Stretch<TEntry>(word, end, entry);
            }
        }

        return null;
    }
}

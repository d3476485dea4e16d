using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Shifts;

/// <summary>The phrases by which texts say that something is new, changed or gone.</summary>
internal sealed class ShiftCues
{
    // A hyphen is a word of its own. Longer cues first, so that "no longer" is not found within "was no longer part of".
    private readonly ImmutableArray<string[]> _cues =
        [.. Lexicon.ReadRows("shift-cues.tsv").Select(row => row[0].Replace("-", " - ", StringComparison.Ordinal).Split(' ')).OrderByDescending(cue => cue.Length)];

    /// <summary>The words of a sentence that say so, or null.</summary>
    public TextSpan? Find(AnnotatedDocument document, Sentence sentence)
    {
        ReadOnlySpan<Word> words = document.Parsed.WordsOf(sentence);
        foreach (string[] cue in _cues)
        {
            for (int start = 0; start + cue.Length <= words.Length; start++)
            {
                if (Matches(document.Text, words[start..], cue))
                {
                    return TextSpan.Cover(words[start].Form.Span, words[start + cue.Length - 1].Form.Span);
                }
            }
        }

        return null;
    }

    private static bool Matches(string text, ReadOnlySpan<Word> words, string[] cue)
    {
        for (int index = 0; index < cue.Length; index++)
        {
            if (!words[index].Form.Span.Slice(text).Equals(cue[index], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Synoptic.Language.Model;
using Synoptic.Stories.Data;

namespace Synoptic.Stories.Shifts;

/// <summary>The phrases by which texts say that something is new, changed or gone.</summary>
internal sealed class ShiftCues
{
    private const string Gap = "…";
    private const string Number = "#";

    private readonly ImmutableArray<(string[] Words, bool NeedsStand)> _cues;
    private readonly FrozenSet<string> _stances = Lexicon.ReadRows("stance-verbs.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Loads the lexicon.</summary>
    public ShiftCues()
    {
        // A hyphen is a word of its own. Longer cues first, so that "no longer" is not found within "was no longer part of".
        _cues = [.. Lexicon.ReadRows("shift-cues.tsv").Select(row => (row[0].Replace("-", " - ", StringComparison.Ordinal).Split(' '), row.Length > 1)).OrderByDescending(cue => cue.Item1.Length)];
    }

    /// <summary>The words of a sentence that say so, or null.</summary>
    public TextSpan? Find(AnnotatedDocument document, Sentence sentence)
    {
        ReadOnlySpan<Word> words = document.Parsed.WordsOf(sentence);
        bool tellsStand = TellsStand(words);
        foreach ((string[] cue, bool needsStand) in _cues)
        {
            for (int start = 0; start < words.Length && (tellsStand || !needsStand); start++)
            {
                if (EndOf(document.Text, words, start, cue) is { } end)
                {
                    return TextSpan.Cover(words[start].Form.Span, words[end - 1].Form.Span);
                }
            }
        }

        return null;
    }

    private bool TellsStand(ReadOnlySpan<Word> words)
    {
        foreach (Word word in words)
        {
            if (word.Tags.Upos is "VERB" && _stances.Contains(word.Tags.Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The end of a cue that begins at a word; null where it does not.</summary>
    private static int? EndOf(string text, ReadOnlySpan<Word> words, int start, ReadOnlySpan<string> cue)
    {
        int at = start;
        for (int part = 0; part < cue.Length; part++)
        {
            if (cue[part] == Gap)
            {
                while (at < words.Length && EndOf(text, words, at, cue[(part + 1)..]) is null)
                {
                    at++;
                }

                return at < words.Length ? EndOf(text, words, at, cue[(part + 1)..]) : null;
            }

            if (at >= words.Length || !IsAt(text, words[at], cue[part]))
            {
                return null;
            }

            at++;
        }

        return at;
    }

    private static bool IsAt(string text, Word word, string part) =>
        part == Number ? word.Tags.Upos is "NUM" : word.Form.Span.Slice(text).Equals(part, StringComparison.OrdinalIgnoreCase);
}

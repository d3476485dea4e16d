using Synoptic.Language.Model;

namespace Synoptic.Language.Times.Terms;

/// <summary>A text with what the lexicon knows of each of its words, looked up once.</summary>
internal sealed class TimeText
{
    private readonly WordEntry?[] _entries;

    /// <summary>Looks the words up.</summary>
    public TimeText(TokenLayer tokens, TimeLexicon lexicon)
    {
        Tokens = tokens;
        _entries = new WordEntry?[tokens.Words.Length];
        for (int index = 0; index < _entries.Length; index++)
        {
            _entries[index] = lexicon.Find(tokens[index]);
        }
    }

    /// <summary>The words.</summary>
    public TokenLayer Tokens { get; }

    /// <summary>How many words there are.</summary>
    public int Length => _entries.Length;

    /// <summary>What the lexicon knows of the word; null for an unknown word, and outside the text.</summary>
    public WordEntry? Entry(int index) => (uint)index < (uint)_entries.Length ? _entries[index] : null;
}

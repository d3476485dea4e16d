namespace Synoptic.Language.Times.Terms;

/// <summary>A word of the patterns or of the calendar.</summary>
/// <param name="Index">Its number in the lexicon.</param>
/// <param name="Word">The word.</param>
internal sealed record WordEntry(int Index, string Word)
{
    private readonly List<WordSense> _senses = [];

    /// <summary>What it can be.</summary>
    public IReadOnlyList<WordSense> Senses => _senses;

    /// <summary>Adds what it can be.</summary>
    public void Add(WordSense sense) => _senses.Add(sense);
}

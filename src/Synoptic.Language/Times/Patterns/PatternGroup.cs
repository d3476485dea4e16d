using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>Patterns with one name, and which of them a word can begin.</summary>
internal sealed class PatternGroup
{
    private readonly List<TimePattern> _patterns = [];
    private TimePattern[]?[] _byWord = []; // by the number of the word; each is found when it is first asked for
    private WordEntry? _withDigits;

    /// <summary>Adds a pattern.</summary>
    public void Add(TimePattern pattern) => _patterns.Add(pattern);

    /// <summary>Makes room for the words that can begin a pattern, once all groups have theirs.</summary>
    public void Index(TimeLexicon lexicon)
    {
        _byWord = new TimePattern[lexicon.Count][];
        _withDigits = lexicon.WithDigits;
    }

    /// <summary>The patterns that the word can begin, in the order of the table.</summary>
    public TimePattern[] BeginningAt(TimeText text, int index) => text.Entry(index) is { } entry ? Beginning(entry) : [];

    private TimePattern[] Beginning(WordEntry entry) => _byWord[entry.Index] ??=
        [.. _patterns.Where(pattern => CanBegin(pattern, entry, ReferenceEquals(entry, _withDigits)))];

    private static bool CanBegin(TimePattern pattern, WordEntry entry, bool hasDigits)
    {
        foreach (PatternItem item in pattern.Items)
        {
            if (CanBegin(item, entry, hasDigits))
            {
                return true;
            }

            if (!item.IsOptional)
            {
                return false;
            }
        }

        return false;
    }

    private static bool CanBegin(PatternItem item, WordEntry entry, bool hasDigits) =>
        (hasDigits
            ? item.Classes.Any(TermReader.IsOfDigits)
            : item.Words.Contains(entry.Index) || item.Classes.Any(wanted => wanted == TermClass.Clock || entry.Senses.Any(sense => sense.Class == wanted)))
        || item.Groups.Any(group => group.Beginning(entry).Length > 0);
}

using System.Collections.Immutable;
using Synoptic.Language.Data;
using Synoptic.Language.Times.Terms;

namespace Synoptic.Language.Times.Patterns;

/// <summary>
/// Reads <c>time-patterns.tsv</c>: group, pattern, meaning. A pattern is places with spaces between: a word in lower case, a
/// term by its class (<c>Month</c>), an expression by its group (<c>{day}</c>), alternatives with <c>|</c>; <c>?</c> ends a
/// place that may stay empty. Round brackets at either end hold what must stand beside the expression, with <c>!</c> what
/// must not.
/// </summary>
internal sealed class PatternTable
{
    private readonly Dictionary<string, PatternGroup> _groups = new(StringComparer.Ordinal);
    private readonly TimeLexicon _lexicon;

    /// <summary>Reads the table; its words become words of the lexicon.</summary>
    public PatternTable(TimeLexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (string[] row in TableReader.Rows("time-patterns.tsv"))
        {
            Group(row[0]).Add(Parse(row[1], row[2]));
        }

        foreach (PatternGroup group in _groups.Values)
        {
            group.Index(lexicon);
        }
    }

    /// <summary>The group of this name.</summary>
    public PatternGroup Group(string name)
    {
        if (!_groups.TryGetValue(name, out PatternGroup? group))
        {
            _groups[name] = group = new PatternGroup();
        }

        return group;
    }

    private TimePattern Parse(string pattern, string meaning)
    {
        int open = pattern.StartsWith('(') ? pattern.IndexOf(") ", StringComparison.Ordinal) : -1;
        int close = pattern.EndsWith(')') ? pattern.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        string items = pattern[(open < 0 ? 0 : open + 2)..(close < 0 ? pattern.Length : close)];
        return new TimePattern(
            open < 0 ? null : Context(pattern[1..open]),
            Items(items),
            close < 0 ? null : Context(pattern[(close + 2)..^1]),
            PatternMeanings.Parse(meaning));
    }

    private PatternContext Context(string text)
    {
        bool isForbidden = text.StartsWith('!');
        return new PatternContext(Items(isForbidden ? text[1..] : text), isForbidden);
    }

    private ImmutableArray<PatternItem> Items(string text) => [.. text.Split(' ').Select(Item)];

    private PatternItem Item(string text)
    {
        bool isOptional = text.Length > 1 && text.EndsWith('?');
        string[] choices = (isOptional ? text[..^1] : text).Split('|');
        return new PatternItem(
            [.. choices.Where(IsWord).Select(word => _lexicon.Intern(word).Index)],
            [.. choices.Where(choice => char.IsUpper(choice[0])).Select(Enum.Parse<TermClass>)],
            [.. choices.Where(IsGroup).Select(choice => Group(choice[1..^1]))],
            isOptional);
    }

    private static bool IsGroup(string choice) => choice.StartsWith('{');

    private static bool IsWord(string choice) => !char.IsUpper(choice[0]) && !IsGroup(choice);
}

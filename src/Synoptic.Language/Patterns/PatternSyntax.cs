using System.Collections.Immutable;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Patterns;

/// <summary>Reads the columns of a class or pattern.</summary>
internal static class PatternSyntax
{
    private const int TriggerColumn = 2;
    private const int RoleColumn = 3;

    /// <summary>Reads <c>class, name, word|word|@class</c>.</summary>
    /// <exception cref="FormatException">The columns are no class.</exception>
    public static LexiconClass ReadClass(string[] columns, LexiconPlace place) => columns.Length == 3
        ? new LexiconClass(columns[1].TrimStart('@'), ReadLemmas(columns[2]), place)
        : throw new FormatException($"A class has 3 columns, here are {columns.Length}: write class, name, word|word.");

    /// <summary>Reads <c>kind, name and mode, trigger and conditions, roles and words</c>.</summary>
    /// <exception cref="FormatException">The columns are no pattern.</exception>
    public static Pattern ReadPattern(PatternKind kind, string[] columns, LexiconPlace place)
    {
        if (columns.Length is not (3 or 4))
        {
            throw new FormatException($"A pattern has 3 or 4 columns, here are {columns.Length}: write kind, name, trigger with conditions, roles.");
        }

        string[] names = columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<string> parts = SplitOutside(columns[TriggerColumn], ' ');
        int end = TriggerEnd(parts, columns[TriggerColumn]);
        var roles = ImmutableArray.CreateBuilder<PatternRole>();
        var words = ImmutableArray.CreateBuilder<FixedWord>();
        words.AddRange(names.Skip(1).Select(mode => new FixedWord("mode", mode)));
        foreach (string part in SplitOutside(columns.Length > RoleColumn ? columns[RoleColumn] : "", ';'))
        {
            ReadRole(part, roles, words);
        }

        return new Pattern(
            kind, names[0], ReadTrigger(string.Join(' ', parts[..end])), [.. parts[end..].Select(ReadCondition)], roles.ToImmutable(), words.ToImmutable(), place);
    }

    private static int TriggerEnd(ImmutableArray<string> parts, string column)
    {
        int end = 0;
        while (end < parts.Length && !parts[end].Contains('/', StringComparison.Ordinal))
        {
            end++;
        }

        return end < parts.Length
            ? end + 1
            : throw new FormatException($"'{column}' names no part of speech: write lemma/v, lemma/n or lemma/a, conditions after it.");
    }

    private static PatternTrigger ReadTrigger(string trigger)
    {
        int slash = trigger.LastIndexOf('/');
        return new PatternTrigger(ReadLemmas(trigger[..slash]), [.. trigger[(slash + 1)..].Select(letter => letter switch
        {
            'v' => PredicateKind.Verb,
            'n' => PredicateKind.Noun,
            'a' => PredicateKind.Adjective,
            _ => throw new FormatException($"'{letter}' in '{trigger}' is no part of speech: write v, n or a after the slash."),
        })]);
    }

    private static PatternCondition ReadCondition(string part)
    {
        bool isForbidden = part.StartsWith('!');
        return new PatternCondition(ReadArguments(isForbidden ? part[1..] : part), isForbidden);
    }

    private static void ReadRole(string part, ImmutableArray<PatternRole>.Builder roles, ImmutableArray<FixedWord>.Builder words)
    {
        int mark = part.AsSpan().IndexOfAny('=', ':');
        if (mark <= 0 || mark == part.Length - 1)
        {
            throw new FormatException($"'{part}' is neither role=argument nor role:word: write one of them.");
        }

        string name = part[..mark].Trim();
        string value = part[(mark + 1)..].Trim();
        if (part[mark] == ':')
        {
            words.Add(new FixedWord(name, value));
        }
        else
        {
            roles.Add(new PatternRole(name, ReadArguments(value)));
        }
    }

    /// <summary>Alternatives; a restriction holds for those before it, too, that have none of their own.</summary>
    private static ImmutableArray<ArgumentPattern> ReadArguments(string text)
    {
        ArgumentPattern[] arguments = [.. SplitOutside(text, '|').Select(ArgumentSyntax.Read)];
        for (int i = arguments.Length - 2; i >= 0; i--)
        {
            if (arguments[i].Restrictions.IsEmpty)
            {
                arguments[i] = arguments[i] with { Restrictions = arguments[i + 1].Restrictions };
            }
        }

        return [.. arguments];
    }

    private static ImmutableArray<string> ReadLemmas(string text) =>
        [.. SplitOutside(text, '|').Select(word => word.ToLowerInvariant())];

    /// <summary>The parts between separators that stand in no brackets; none is empty.</summary>
    private static ImmutableArray<string> SplitOutside(string text, char separator)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char character = i < text.Length ? text[i] : separator;
            depth += character switch { '(' => 1, ')' => -1, _ => 0 };
            if (i == text.Length || (character == separator && depth == 0))
            {
                string part = text[start..i].Trim();
                start = i + 1;
                if (part.Length > 0)
                {
                    parts.Add(part);
                }
            }
        }

        return depth == 0 ? parts.ToImmutable() : throw new FormatException($"The brackets of '{text}' do not match: close each that opens.");
    }
}

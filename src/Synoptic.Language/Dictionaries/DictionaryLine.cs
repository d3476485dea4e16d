namespace Synoptic.Language.Dictionaries;

/// <summary>A line of a dictionary without its comment.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">What stands on it, without white space at its ends; never empty.</param>
internal readonly record struct DictionaryLine(int Number, string Text)
{
    private const int Longest = 2000;

    /// <summary>The lines of a dictionary up to its end (<c>~~</c>), comments (<c>#</c>, <c>;</c>, <c>&lt;!-- --&gt;</c>) taken off.</summary>
    public static IEnumerable<DictionaryLine> Of(string text)
    {
        int number = 0;
        bool isComment = false;
        foreach (string raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            string line = Longest < raw.Length ? raw : WithoutComment(raw, ref isComment);
            if (line.StartsWith("~~", StringComparison.Ordinal))
            {
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new DictionaryLine(number, line.Trim());
            }
        }
    }

    /// <summary>Makes sure that the line can be read.</summary>
    /// <exception cref="FormatException">It is too long.</exception>
    public DictionaryLine Checked() => Text.Length <= Longest
        ? this
        : throw new FormatException($"The line has {Text.Length} characters, {Longest} are the most: divide it.");

    /// <summary>What stands between the first bracket and the one that closes it; empty where there is none.</summary>
    /// <exception cref="FormatException">The bracket does not close.</exception>
    public string Code()
    {
        int open = Text.IndexOf('[', StringComparison.Ordinal);
        int close = open < 0 ? -1 : Text.IndexOf(']', open);
        return open < 0 ? ""
            : close < 0 ? throw new FormatException($"The bracket of '{Text}' does not close: write [CODE].")
            : Text[(open + 1)..close];
    }

    /// <summary>What stands before the first bracket.</summary>
    public string Words() => Text.IndexOf('[', StringComparison.Ordinal) is >= 0 and int open ? Text[..open] : Text;

    private static string WithoutComment(string line, ref bool isComment)
    {
        if (isComment || line.StartsWith("<!--", StringComparison.Ordinal))
        {
            isComment = !line.Contains("-->", StringComparison.Ordinal);
            return "";
        }

        bool isInBrackets = false;
        for (int i = 0; i < line.Length; i++)
        {
            isInBrackets = line[i] switch { '[' => true, ']' => false, _ => isInBrackets };
            if (!isInBrackets && line[i] is '#' or ';')
            {
                return line[..i];
            }
        }

        return line;
    }
}

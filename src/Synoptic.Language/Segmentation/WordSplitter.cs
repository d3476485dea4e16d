using Synoptic.Language.Data;
using Synoptic.Language.Encoding;

namespace Synoptic.Language.Segmentation;

/// <summary>
/// Parts a token into its syntactic words, as UD English does: by a table of whole forms (<c>gonna</c>,
/// <c>cannot</c>) and a table of endings (<c>n't</c>, <c>'s</c>), both counted in treebanks. Neither letter
/// case nor the kind of apostrophe counts.
/// </summary>
internal sealed class WordSplitter
{
    /// <summary>The table that the library carries.</summary>
    public const string Table = "words-in-tokens.tsv";

    /// <summary>The kind of row that tells all words of a form.</summary>
    public const string FormRow = "form";

    /// <summary>The kind of row that names an ending.</summary>
    public const string EndingRow = "ending";

    private const int LongestEnding = 3;

    private readonly Lexicon<int> _forms; // where the last word begins
    private readonly Lexicon<int> _endings;

    /// <summary>A splitter by the rows of a table: kind, form or ending, and of a form its words with spaces between.</summary>
    public WordSplitter(IEnumerable<string[]> rows)
    {
        List<string[]> all = [.. rows];
        _forms = new Lexicon<int>(Select(all, FormRow, row => row[1].Length - row[2].AsSpan()[(row[2].LastIndexOf(' ') + 1)..].Length), StringComparer.Ordinal);
        _endings = new Lexicon<int>(Select(all, EndingRow, row => row[1].Length), StringComparer.Ordinal);
    }

    /// <summary>The splitter by the table that the library carries.</summary>
    public static WordSplitter Shipped { get; } = new(TableReader.Rows(Table));

    /// <summary>
    /// Where the last word of the token begins, or 0 for a token of one word. What stands before it may be
    /// parted again.
    /// </summary>
    public int LastWordStart(ReadOnlySpan<char> token)
    {
        if (token.Length is < 2 or > FeatureHash.LongestText)
        {
            return 0;
        }

        Span<char> folded = stackalloc char[token.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = WordKey.Fold(token[i]);
        }

        return _forms.TryGet(folded, out int start) ? start : EndingStart(folded);
    }

    /// <summary>Where the ending begins, or 0. A letter or digit stands before it, and an <c>s</c> before a bare apostrophe.</summary>
    private int EndingStart(ReadOnlySpan<char> folded)
    {
        for (int length = Math.Min(LongestEnding, folded.Length - 1); length > 0; length--)
        {
            int start = folded.Length - length;
            char before = folded[start - 1];
            if (folded[start..].Contains('\'') && _endings.Contains(folded[start..]) && (length == 1 ? before == 's' : char.IsLetterOrDigit(before)))
            {
                return start;
            }
        }

        return 0;
    }

    private static IEnumerable<KeyValuePair<string, int>> Select(List<string[]> rows, string kind, Func<string[], int> value) =>
        rows.Where(row => row[0] == kind).Select(row => KeyValuePair.Create(row[1], value(row)));
}

using Synoptic.Language.Data;
using Synoptic.Language.Encoding;

namespace Synoptic.Language.Segmentation;

/// <summary>
/// Parts a token into its syntactic words, as UD English does: by a table of whole forms (<c>gonna</c>,
/// <c>cannot</c>) and a table of endings (<c>n't</c>, <c>'s</c>), both taken from treebanks.
/// </summary>
internal static class WordSplitter
{
    private const int MostEndings = 3;

    private static readonly Lexicon<int> Forms = Read("form");
    private static readonly Lexicon<int> Endings = Read("ending");

    /// <summary>
    /// Where the last word of the token begins, or 0 for a token of one word. What stands before it may be
    /// parted again.
    /// </summary>
    public static int LastWordStart(ReadOnlySpan<char> token)
    {
        if (token.Length is < 2 or > FeatureHash.LongestText)
        {
            return 0;
        }

        Span<char> folded = stackalloc char[token.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = token[i] == '`' ? '`' : WordKey.Fold(token[i]);
        }

        return Forms.TryGet(folded, out int start) ? start : EndingStart(folded);
    }

    /// <summary>Where the ending begins, or 0; at least one letter or digit stands before it.</summary>
    public static int EndingStart(ReadOnlySpan<char> folded)
    {
        for (int length = Math.Min(MostEndings, folded.Length - 1); length > 0; length--)
        {
            int start = folded.Length - length;
            if (Endings.Contains(folded[start..]) && char.IsLetterOrDigit(folded[start - 1]) && (length > 1 || folded[start - 1] == 's'))
            {
                return start;
            }
        }

        return 0;
    }

    private static Lexicon<int> Read(string kind) => new(
        TableReader.Rows("words-in-tokens.tsv").Where(row => row[0] == kind).Select(row => KeyValuePair.Create(row[1], row[2].LastIndexOf(' ') < 0 ? 0 : row[1].Length - (row[2].Length - row[2].LastIndexOf(' ') - 1))),
        StringComparer.Ordinal);
}

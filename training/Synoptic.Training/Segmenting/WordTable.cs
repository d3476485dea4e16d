using System.Text;
using Synoptic.Language.Data;
using Synoptic.Language.Encoding;
using Synoptic.Language.Segmentation;

namespace Synoptic.Training.Segmenting;

/// <summary>Counts which tokens of the treebanks hold several words: endings first, then the forms that these do not explain.</summary>
internal static class WordTable
{
    private const int FewestEndings = 3;
    private const int FewestForms = 2;
    private const int LongestEnding = 3;

    /// <summary>The rows of the table, in ordinal order of kind and form.</summary>
    public static IReadOnlyList<string[]> Rows(IEnumerable<GoldToken> tokens)
    {
        ILookup<string, string> parts = tokens
            .Where(token => string.Concat(token.Words) == token.Form)
            .ToLookup(token => WordKey.Of(token.Form), token => WordKey.Of(string.Join(' ', token.Words)), StringComparer.Ordinal);
        List<string[]> rows = [.. Endings(parts).Order(StringComparer.Ordinal).Select(ending => new[] { WordSplitter.EndingRow, ending })];
        var byEndings = new WordSplitter(rows);
        rows.AddRange(parts
            .Where(form => form.Count() >= FewestForms)
            .Select(form => (Form: form.Key, Words: MostCommon(form)))
            .Where(form => form.Words != Split(byEndings, form.Form) && IsContraction(form.Words.Split(' ')))
            .OrderBy(form => form.Form, StringComparer.Ordinal)
            .Select(form => new[] { WordSplitter.FormRow, form.Form, form.Words }));
        return rows;
    }

    /// <summary>The table as it is shipped.</summary>
    public static string ToTsv(IEnumerable<string[]> rows)
    {
        var text = new StringBuilder("# origin: counted by training/Synoptic.Training segmenter in the training parts of UD English EWT 2.16 and GUM 11; licence: CC BY-SA 4.0\n");
        foreach (string[] row in rows)
        {
            text.AppendJoin('\t', row).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> Endings(ILookup<string, string> parts) => parts
        .SelectMany(form => form.Select(words => (Form: form.Key, Ending: words[(words.LastIndexOf(' ') + 1)..])))
        .Where(token => token.Ending != token.Form && token.Ending.Contains('\'', StringComparison.Ordinal) && token.Ending.Length <= LongestEnding)
        .GroupBy(token => token.Ending, StringComparer.Ordinal)
        .Where(ending => ending.Count() >= FewestEndings)
        .Select(ending => ending.Key);

    /// <summary>Several words, but no possessive that lacks its apostrophe ("hams" for "ham's"), nor a rare exception of one word.</summary>
    private static bool IsContraction(string[] words) =>
        words.Length > 1 && (words[^1] != "s" || CommonWords.IsFunction(words[^2]));

    private static string MostCommon(IEnumerable<string> words) => words
        .GroupBy(each => each, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;

    private static string Split(WordSplitter splitter, string form)
    {
        int start = splitter.LastWordStart(form);
        return start == 0 ? form : $"{Split(splitter, form[..start])} {form[start..]}";
    }
}

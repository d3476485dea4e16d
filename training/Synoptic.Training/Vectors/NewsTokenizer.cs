using Synoptic.Language.Encoding;

namespace Synoptic.Training.Vectors;

/// <summary>
/// Cuts news text into word keys roughly as the English treebanks do: punctuation apart, hyphens apart between
/// letters, clitics (<c>n't 's</c>) apart, periods kept on the abbreviations given. Only unlabelled training text
/// passes here, so a wrong cut costs a little noise.
/// </summary>
internal sealed class NewsTokenizer(IReadOnlySet<string> abbreviations)
{
    private static readonly string[] Clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

    /// <summary>Appends the tokens of one paragraph, as keys or as written (<paramref name="fold"/> false).</summary>
    public void Tokenize(string text, List<string> tokens, bool fold = true)
    {
        int start = -1;
        for (int index = 0; index <= text.Length; index++)
        {
            bool space = index == text.Length || char.IsWhiteSpace(text[index]);
            if (!space && start < 0)
            {
                start = index;
            }
            else if (space && start >= 0)
            {
                CutChunk(fold ? WordKey.Of(text.AsSpan(start, index - start)) : text[start..index], tokens);
                start = -1;
            }
        }
    }

    private void CutChunk(string chunk, List<string> tokens)
    {
        int start = 0;
        while (start < chunk.Length && IsOpening(chunk[start]))
        {
            tokens.Add(chunk.Substring(start++, 1));
        }

        int end = chunk.Length;
        while (end > start + 1 && IsClosing(chunk, start, end))
        {
            end--;
        }

        if (end > start)
        {
            CutHyphens(chunk[start..end], tokens);
        }

        while (end < chunk.Length)
        {
            int run = end;
            while (run < chunk.Length && chunk[run] == chunk[end])
            {
                run++;
            }

            tokens.Add(chunk[end..run]);
            end = run;
        }
    }

    private static bool IsOpening(char unit) => !char.IsLetterOrDigit(unit) && unit is not ('\'' or '’' or '#' or '@');

    private bool IsClosing(string chunk, int start, int end)
    {
        char last = chunk[end - 1];
        if (char.IsLetterOrDigit(last))
        {
            return false;
        }

        return last != '.' || !abbreviations.Contains(WordKey.Of(chunk.AsSpan(start, end - start)));
    }

    private static void CutHyphens(string word, List<string> tokens)
    {
        if (word.Contains("://", StringComparison.Ordinal) || word.Contains('@', StringComparison.Ordinal))
        {
            tokens.Add(word);
            return;
        }

        int start = 0;
        for (int index = 1; index < word.Length - 1; index++)
        {
            if (word[index] is '-' or '–' or '—' or '/' && char.IsLetter(word[index + 1]) && index > start)
            {
                CutClitic(word[start..index], tokens);
                tokens.Add(word.Substring(index, 1));
                start = index + 1;
            }
        }

        CutClitic(word[start..], tokens);
    }

    private static void CutClitic(string word, List<string> tokens)
    {
        string key = WordKey.Of(word);
        foreach (string clitic in Clitics)
        {
            if (key.Length > clitic.Length && key.EndsWith(clitic, StringComparison.Ordinal))
            {
                tokens.Add(word[..^clitic.Length]);
                tokens.Add(word[^clitic.Length..]);
                return;
            }
        }

        tokens.Add(word);
    }
}

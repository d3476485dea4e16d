using Synoptic.Language.Data;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Recognition;

/// <summary>How one document writes its words: which it also writes in lower case, which with a capital within a sentence.</summary>
internal sealed class WordEvidence
{
    private readonly HashSet<string> _lower = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _capitalized = new(StringComparer.Ordinal);
    private readonly LetterCase[] _cases;

    /// <summary>Reads the document's words.</summary>
    public WordEvidence(TokenLayer tokens)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lower = _lower.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> capitalized = _capitalized.GetAlternateLookup<ReadOnlySpan<char>>();
        _cases = [.. tokens.Sentences.Select(sentence => CaseReader.Read(tokens, sentence))];
        for (int i = 0; i < tokens.Tokens.Length; i++)
        {
            char first = tokens[i][0];
            if (char.IsLower(first))
            {
                lower.Add(tokens[i]);
            }
            else if (char.IsUpper(first) && CaseOf(tokens, i) == LetterCase.Running && !IsInitial(tokens, i))
            {
                capitalized.Add(tokens[i]);
            }
        }
    }

    /// <summary>The letter case of the token's sentence.</summary>
    public LetterCase CaseOf(TokenLayer tokens, int index) => _cases[tokens.Tokens[index].Sentence];

    /// <summary>Whether the word is a common one, in English or in this document.</summary>
    public bool IsCommon(ReadOnlySpan<char> word) =>
        CommonWords.Contains(word) || _lower.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the document writes the word with a capital where no sentence begins.</summary>
    public bool IsCapitalizedWithin(ReadOnlySpan<char> word) =>
        _capitalized.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a sentence, quotation or clause after a colon begins at the token, so that its capital means little.</summary>
    public static bool IsInitial(TokenLayer tokens, int index)
    {
        int first = tokens.Sentences[tokens.Tokens[index].Sentence].Tokens.Start.Value;
        return index == first || tokens[index - 1] is ":" or "•" or "-" or "–" or "—" or "*" or "..." or "…" or "("
            || Characters.IsOpener(tokens[index - 1][0])
            || (index == first + 1 && !char.IsLetter(tokens[first][0]));
    }
}

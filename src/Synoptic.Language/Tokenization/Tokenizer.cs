using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Tokenization;

/// <summary>
/// Splits sentences into the tokens that rules read, which are coarser than those of treebanks: words with their inner apostrophes and hyphens, numbers, addresses,
/// possessive endings, and punctuation marks. Control and format characters outside words belong to no
/// token. Linear in the text.
/// </summary>
public sealed class Tokenizer
{
    /// <summary>The sentences of <paramref name="segments"/> with the tokens that rules read, each of one word.</summary>
    public TokenLayer Tokenize(TokenLayer segments)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(segments.Tokens.Length);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(segments.Sentences.Length);
        foreach (Sentence sentence in segments.Sentences)
        {
            int first = tokens.Count;
            AddTokens(segments.Text, sentence.Span, sentences.Count, tokens);
            sentences.Add(sentence with { Tokens = first..tokens.Count });
        }

        ImmutableArray<WordForm> words = [.. tokens.Select((token, index) => new WordForm(token.Span, index))];
        return new TokenLayer(segments.Text, sentences.DrainToImmutable(), tokens.DrainToImmutable(), words);
    }

    private static void AddTokens(string text, TextSpan sentence, int number, ImmutableArray<Token>.Builder tokens)
    {
        int index = sentence.Start;
        while (index < sentence.End)
        {
            if (char.IsWhiteSpace(text[index]) || IsInvisible(text, index))
            {
                index++;
                continue;
            }

            int end = TokenEnd(text, index, sentence);
            int split = PossessiveEnding.Start(text.AsSpan(index, end - index));
            if (split > 0)
            {
                tokens.Add(new Token(new TextSpan(index, index + split), number));
                index += split;
            }

            tokens.Add(new Token(new TextSpan(index, end), number));
            index = end;
        }
    }

    private static bool IsInvisible(string text, int index) =>
        Characters.CategoryAt(text, index) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static int TokenEnd(string text, int start, TextSpan sentence)
    {
        int address = AddressScanner.End(text, start, sentence);
        if (address > start)
        {
            return address;
        }

        return WordScanner.Begins(text, start, sentence)
            ? WordScanner.End(text, start, sentence)
            : MarkScanner.End(text, start, sentence.End);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Synoptic.Language.Model;
using Synoptic.Language.Segmentation;

namespace Synoptic.Language.Tokenization;

/// <summary>
/// Splits sentences into tokens: words with their inner apostrophes and hyphens, numbers, addresses,
/// possessive endings, and punctuation marks. Control and format characters outside words belong to no
/// token. Linear in the text.
/// </summary>
public sealed class Tokenizer
{
    /// <summary>The sentences with their tokens.</summary>
#pragma warning disable CA1822 // a stage is an object with one method; a trained successor will hold its model
    public TokenLayer Tokenize(string text, ImmutableArray<RawSentence> rawSentences)
#pragma warning restore CA1822
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(rawSentences.Length);
        foreach (RawSentence raw in rawSentences)
        {
            int first = tokens.Count;
            AddTokens(text, raw.Span, sentences.Count, tokens);
            sentences.Add(new Sentence(raw.Span, raw.Paragraph, first..tokens.Count));
        }

        return new TokenLayer(text, sentences.DrainToImmutable(), tokens.DrainToImmutable());
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

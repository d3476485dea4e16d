using System.Collections.Immutable;
using System.Text;
using Synoptic.Language.Model;

namespace Synoptic.Language.Treebanks;

/// <summary>Builds the raw text that a treebank's sentences were cut from, as far as its columns show it.</summary>
public static class RawText
{
    private const string WithinParagraph = " ";
    private const string BetweenParagraphs = "\n\n";

    /// <summary>
    /// The tokens with a space where <c>SpaceAfter=No</c> does not forbid it; between sentences always one space,
    /// and a blank line where a paragraph or document begins.
    /// </summary>
    public static PlacedText Rebuild(ImmutableArray<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var placed = ImmutableArray.CreateBuilder<PlacedSentence>(sentences.Length);
        foreach (ConlluSentence sentence in sentences)
        {
            if (text.Length > 0)
            {
                text.Append(sentence.StartsParagraph ? BetweenParagraphs : WithinParagraph);
            }

            placed.Add(new PlacedSentence(sentence, Append(sentence.Tokens, text)));
        }

        return new PlacedText(text.ToString(), placed.MoveToImmutable());
    }

    private static ImmutableArray<TextSpan> Append(ImmutableArray<ConlluToken> tokens, StringBuilder text)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(tokens.Length);
        for (int index = 0; index < tokens.Length; index++)
        {
            int start = text.Length;
            text.Append(tokens[index].Form);
            spans.Add(new TextSpan(start, text.Length));
            if (tokens[index].SpaceAfter && index + 1 < tokens.Length)
            {
                text.Append(' ');
            }
        }

        return spans.MoveToImmutable();
    }
}

using System.Globalization;
using Synoptic.Language.Model;

namespace Synoptic.Language.Segmentation;

/// <summary>
/// Cuts a paragraph into tokens: white space parts chunks, rules propose places within them, and the
/// classifier decides. Control and format characters at the edge of a token belong to none.
/// </summary>
internal sealed class TokenScanner(HashedClassifier gaps)
{
    /// <summary>Adds the tokens of the paragraph, in order.</summary>
    public void Scan(string text, TextSpan paragraph, List<TextSpan> tokens)
    {
        int index = paragraph.Start;
        while (index < paragraph.End)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }

            Chunk chunk = Chunk.Read(text, index, paragraph.End);
            AddTokens(text, chunk, tokens);
            index = chunk.Span.End;
        }
    }

    private void AddTokens(string text, Chunk chunk, List<TextSpan> tokens)
    {
        int start = chunk.Span.Start;
        for (int i = chunk.FirstGap(text); i < chunk.Span.End && chunk.Kind != ChunkKind.Letters; i++)
        {
            if (IsSplit(text, chunk, start, i))
            {
                Add(text, start, i, tokens);
                start = i;
            }
        }

        Add(text, start, chunk.Span.End, tokens);
    }

    private bool IsSplit(string text, Chunk chunk, int tokenStart, int index)
    {
        GapRule rule = Gap.RuleOf(text, tokenStart, index);
        if (rule != GapRule.Ask)
        {
            return rule == GapRule.Split;
        }

        Span<uint> features = stackalloc uint[GapFeatures.Most];
        int count = GapFeatures.Write(text, chunk, tokenStart, index, features);
        return gaps.Accepts(features[..count]);
    }

    private static void Add(string text, int start, int end, List<TextSpan> tokens)
    {
        while (start < end && IsInvisible(text[start]))
        {
            start++;
        }

        while (end > start && IsInvisible(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            tokens.Add(new TextSpan(start, end));
        }
    }

    private static bool IsInvisible(char unit) =>
        unit is < ' ' or >= '\u007F' && char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format;
}

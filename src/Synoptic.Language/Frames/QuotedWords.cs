using Synoptic.Language.Model;
using Synoptic.Language.Predicates;

namespace Synoptic.Language.Frames;

/// <summary>Finds short stretches in quotation marks, which give the wording itself.</summary>
internal sealed class QuotedWords(SyntaxReading syntax)
{
    /// <summary>A longer stretch is somebody's speech rather than a wording.</summary>
    private const int Longest = 6;

    /// <summary>The first such stretch within some words, without its marks, or null.</summary>
    public TextSpan? Within(TextSpan words) => From(Math.Max(0, syntax.FirstAt(words.Start) - 1), words.End);

    /// <summary>The first such stretch that opens at a word or after it, before the end of some text.</summary>
    public TextSpan? From(int first, int end)
    {
        int start = SyntaxReading.None;
        for (int word = first; word < syntax.Words.Length && syntax.Words[word].Form.Span.Start <= end; word++)
        {
            if (!IsMark(word))
            {
                continue;
            }

            if (start >= 0 && word > start && word - start <= Longest)
            {
                return TextSpan.Cover(syntax.Words[start].Form.Span, syntax.Words[word - 1].Form.Span);
            }

            start = start < 0 ? word + 1 : SyntaxReading.None;
        }

        return null;
    }

    /// <summary>Whether a word is a quotation mark.</summary>
    public bool IsMark(int word) => syntax.Form(word) is "\"" or "“" or "”" or "„" or "«" or "»" or "''" or "``" or "‘";
}
